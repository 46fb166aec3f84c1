package org.entente.information;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.entente.core.PartyCode;
import org.entente.database.Release;
import org.entente.parties.Parties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Labels, lists and categories, without anything around them. */
class TlpTest {

    private static final PartyCode KUWAIT = new PartyCode("KW");
    private static final PartyCode BAHRAIN = new PartyCode("BH");
    private static final PartyCode QATAR = new PartyCode("QA");

    @ParameterizedTest
    @CsvSource({
        "TLP:AMBER+STRICT, AMBER_STRICT",
        "tlp:red, RED",
        "TLP: RED, RED",
        " tlp : amber + strict , AMBER_STRICT",
        "ＴＬＰ：ＧＲＥＥＮ, GREEN",
        "TLP:\u2066CLEAR\u2069, CLEAR"
    })
    void aLabelIsReadAndWrittenInOneForm_TLP06(String typed, Tlp meant) {
        assertThat(Tlp.parse(typed)).contains(meant);
        assertThat(Tlp.parse(meant.label())).contains(meant);
        assertThat(meant.label()).doesNotContain(" ").isUpperCase();
    }

    @ParameterizedTest
    @ValueSource(strings = {"TLP:ORANGE", "TLP:WHITE", "RED", "", "TLP:", "TLP:AMBER STRICT+", "TLP:RED TLP:CLEAR"})
    void whatIsNoLabelIsRefused_TLP06(String typed) {
        assertThat(Tlp.parse(typed)).isEmpty();
    }

    @Test
    void whiteIsReadAsClearWhereItWasMarkedBefore_TLP06() {
        assertThat(Tlp.imported("TLP:WHITE")).contains(Tlp.CLEAR);
        assertThat(Tlp.imported("tlp:amber")).contains(Tlp.AMBER);
    }

    @Test
    void whatHoldsPortionsIsAsStrictAsTheStrictest_TLP02() {
        assertThat(Tlp.ofContainer(List.of(Tlp.GREEN, Tlp.AMBER_STRICT, Tlp.AMBER)))
                .contains(Tlp.AMBER_STRICT);
        assertThat(Tlp.ofContainer(List.of(Tlp.CLEAR, Tlp.RED))).contains(Tlp.RED);
        assertThat(Tlp.ofContainer(List.of())).isEmpty();
    }

    @Test
    void theOriginatorStandsFirstAndTheOthersByTheirCodes_REL01() {
        var marking = new Marking(Tlp.AMBER, Distribution.GENERAL, Set.of(QATAR, BAHRAIN, KUWAIT), Set.of(), null);
        assertThat(MarkingView.relTo(marking, KUWAIT, Parties.load())).isEqualTo("REL TO KWT, BHR, QAT");
        assertThat(marking.release(KUWAIT, Set.of()).parties()).containsExactlyInAnyOrder(KUWAIT, BAHRAIN, QATAR);
        var none = new Marking(Tlp.AMBER, Distribution.GENERAL, Set.of(), Set.of(), null);
        assertThat(none.release(KUWAIT, Set.of())).isEqualTo(Release.to(Set.of(KUWAIT)));
    }

    @Test
    void eachPartOfAMarkingOnlyNarrows_REL03() {
        var persons = Set.of(UUID.randomUUID());
        var red = new Marking(Tlp.RED, Distribution.GENERAL, Set.of(BAHRAIN), persons, null);
        assertThat(red.release(KUWAIT, Set.of(KUWAIT, BAHRAIN)))
                .isEqualTo(new Release(Release.Circle.NOBODY, null, Set.of(), persons, null));
        var limited = new Marking(Tlp.GREEN, Distribution.LIMITED, Set.of(BAHRAIN, QATAR), Set.of(), null);
        assertThat(limited.release(KUWAIT, Set.of(KUWAIT, BAHRAIN)).parties())
                .containsExactlyInAnyOrder(KUWAIT, BAHRAIN);
        assertThat(new Marking(Tlp.AMBER, Distribution.GENERAL, null, persons, null).persons())
                .isEmpty();
    }

    @Test
    void whatIsFrozenIsClosedToWhoJoinsLater_REL02() {
        var asOf = Instant.parse("2026-11-21T12:00:00Z");
        var frozen = new Marking(Tlp.AMBER, Distribution.GENERAL, null, Set.of(), asOf);
        assertThat(frozen.isForWholeGroup()).isFalse();
        assertThat(frozen.release(KUWAIT, Set.of()).asOf()).isEqualTo(asOf);
        assertThat(Marking.of(Tlp.AMBER).isForWholeGroup()).isTrue();
    }
}

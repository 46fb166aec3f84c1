package org.entente.groups.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.core.Language;
import org.entente.core.PartyCode;
import org.entente.groups.model.Precedence.ChairPlace;
import org.junit.jupiter.api.Test;

/** In which order the parties of a group stand: GRP-11. */
class PrecedenceTests {

    private static final List<PartyCode> ALPHABETICAL = codes("DZ", "BO", "CU", "QA");

    @Test
    void withoutAProfileTheyStandInAlphabeticalOrder() {
        assertThat(order(Precedence.USUAL)).isEqualTo(ALPHABETICAL);
        assertThat(Precedence.USUAL.languageFor(Language.FR)).isEqualTo(Language.FR);
        assertThat(new Precedence(Language.ES, null, ChairPlace.IN_ORDER).languageFor(Language.FR))
                .isEqualTo(Language.ES);
    }

    @Test
    void theOrderBeginsWithWhoWasDrawnByLot() {
        assertThat(order(new Precedence(null, new PartyCode("CU"), ChairPlace.IN_ORDER)))
                .isEqualTo(codes("CU", "QA", "DZ", "BO"));
    }

    @Test
    void itBeginsThereAlsoWhereThatPartyIsNotListed() {
        var profile = new Precedence(null, new PartyCode("CU"), ChairPlace.IN_ORDER);
        assertThat(profile.order(ALPHABETICAL, codes("DZ", "BO", "QA"), Set.of()))
                .isEqualTo(codes("QA", "DZ", "BO"));
    }

    @Test
    void theChairStandsInItsOrderFirstOrLast() {
        assertThat(order(new Precedence(null, new PartyCode("BO"), ChairPlace.FIRST)))
                .isEqualTo(codes("QA", "BO", "CU", "DZ"));
        assertThat(order(new Precedence(null, null, ChairPlace.LAST))).isEqualTo(codes("DZ", "BO", "CU", "QA"));
    }

    private static List<PartyCode> order(Precedence precedence) {
        return precedence.order(ALPHABETICAL, ALPHABETICAL, codes("QA"));
    }

    private static List<PartyCode> codes(String... codes) {
        return Stream.of(codes).map(PartyCode::new).toList();
    }
}

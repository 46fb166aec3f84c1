package org.entente.press.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.entente.core.Ids;
import org.entente.core.PartyCode;
import org.entente.press.reading.Reader;
import org.entente.press.reading.Reading;
import org.entente.press.reading.Report;
import org.junit.jupiter.api.Test;

/** What a reading proposes, and what a group's own names add to it. */
class ProposalsTest {

    private static final Reader READER = new Reader();
    private static final String REPORT = """
            Kuwait hosts third meeting on preparedness

            KUWAIT CITY, 12 March 2026 – The Minister for Foreign Affairs of Kuwait opened the third meeting of the group \
            today in the presence of the ministers of Qatar, Canada and Denmark.

            "We will keep the health of our peoples above every other concern," the statement said. \
            “Preparedness is a common good, and no country can keep it for itself alone.”

            Kuwait has given a total of 100 million US dollars to date, and Verdania took part as an observer.
            """;

    @Test
    void everyProposalIsTiedToItsWords() {
        var drafts = Proposals.of(READER.read(new Report("x", REPORT)), REPORT);
        assertThat(drafts).extracting(Claim.Draft::kind).contains(ClaimKind.EVENT, ClaimKind.PARTICIPANTS);
        for (var draft : drafts) {
            var passage = draft.passage();
            assertThat(passage.start()).isBetween(0, REPORT.length());
            assertThat(passage.words()).isNotBlank();
            assertThat(REPORT).contains(passage.words().lines().findFirst().orElseThrow());
        }
    }

    @Test
    void whatIsQuotedAtLengthIsAStatement() {
        assertThat(Proposals.of(READER.read(new Report("x", REPORT)), REPORT))
                .filteredOn(draft -> draft.kind() == ClaimKind.STATEMENT)
                .extracting(draft -> draft.facts().of(ClaimField.SAID))
                .containsExactly(
                        "We will keep the health of our peoples above every other concern,",
                        "Preparedness is a common good, and no country can keep it for itself alone.");
    }

    /** A straight mark opens before a word and closes behind one, within its paragraph. */
    @Test
    void straightMarksAreQuotationsWhereTheyStandAsSuch() {
        var said = "Nobody is safe before everybody is safe, and we shall act on it";
        assertThat(quoted("(\"" + said + "\").")).containsExactly(said);
        assertThat(quoted("A 5\" pipe, \"so called\", and \"" + said + "\", he said."))
                .containsExactly(said);
        assertThat(quoted("\"" + said)).isEmpty();
        assertThat(quoted("\"Nobody is safe before everybody\nis safe, and we shall act on it\""))
                .isEmpty();
        assertThat(quoted("\" a".repeat(100_000))).isEmpty();
        assertThat(quoted(" \"a".repeat(60_000))).isEmpty();
    }

    private static List<String> quoted(String words) {
        return Quotations.in(words).stream()
                .map(quotation -> words.substring(quotation.start(), quotation.end()))
                .toList();
    }

    @Test
    void aStatementIsAboutThoseWhomItsWordsName() {
        var words = REPORT + "\n“We ask Denmark and Canada to join the others before the end of this year.”\n";
        assertThat(Proposals.of(READER.read(new Report("x", words)), words))
                .filteredOn(draft -> draft.kind() == ClaimKind.STATEMENT)
                .extracting(draft -> draft.facts().codes(ClaimField.ABOUT))
                .contains(List.of("CA", "DK"));
    }

    /** PLG-09. */
    @Test
    void aSumIsProposedAsCumulativeWhereItIsATotalSoFar() {
        assertThat(Proposals.of(READER.read(new Report("x", REPORT)), REPORT))
                .filteredOn(draft -> draft.kind() == ClaimKind.AMOUNT)
                .singleElement()
                .satisfies(draft -> {
                    assertThat(draft.facts().of(ClaimField.VALUE)).isEqualTo("100000000");
                    assertThat(draft.facts().of(ClaimField.CURRENCY)).isEqualTo("USD");
                    assertThat(draft.facts().of(ClaimField.CUMULATIVE)).isEqualTo("yes");
                });
    }

    @Test
    void aTaughtNameIsFoundAsAWordAndNotInsideOne() {
        var words = REPORT + "\nVerdanians left early. وفيرداليا والكويت";
        var taught = TaughtReading.of(
                READER.read(new Report("x", words)),
                words,
                List.of(
                        name("Verdania", TaughtName.Kind.PARTY, "NO"),
                        name("فيرداليا", TaughtName.Kind.PARTY, "SE"),
                        name("common good", TaughtName.Kind.GROUP, "Friends of the Common Good")));
        assertThat(taught.states()).contains("NO", "SE", "KW");
        assertThat(taught.groups()).anyMatch(group -> group.nameEn().equals("Friends of the Common Good"));
        assertThat(taught.evidence())
                .filteredOn(finding ->
                        finding.rule().equals("taught") && finding.value().equals("NO"))
                .singleElement()
                .satisfies(finding -> assertThat(words.substring(finding.start(), finding.end()))
                        .isEqualTo("Verdania"));
    }

    @Test
    void aTaughtNameCountsAsThoseOfTheTablesDo() {
        var words = """
                Ministers meet in Kuwait City

                KUWAIT CITY, 12 March 2026 – The ministers of Qatar, Verdania, the Harbour Compact and Denmark met today \
                in Kuwait City. The Foreign Minister of Verdania, Karl Berg, opened the meeting of the Lantern Table.
                """;
        var names = List.of(
                name("Verdania", TaughtName.Kind.PARTY, "NO"),
                name("Harbour Compact", TaughtName.Kind.PARTY, "ORG-AU"),
                name("Lantern Table", TaughtName.Kind.GROUP, "Friends of Light"));
        var read = TaughtReading.of(READER.read(new Report("x", words), TaughtReading.known(names)), words, names);
        assertThat(read.groups()).extracting(Reading.NamedGroup::nameEn).contains("Friends of Light");
        assertThat(read.evidence()).doesNotHaveDuplicates();
        assertThat(Proposals.of(read, words))
                .filteredOn(draft -> draft.kind() == ClaimKind.PARTICIPANTS)
                .singleElement()
                .satisfies(draft ->
                        assertThat(draft.facts().codes(ClaimField.PARTIES)).contains("NO", "QA", "DK", "ORG-AU"));
        assertThat(read.persons()).anySatisfy(person -> {
            assertThat(person.name()).isEqualTo("Karl Berg");
            assertThat(person.state()).isEqualTo("NO");
        });
    }

    @Test
    void aTaughtNameIsReadInWhateverCase() {
        var words = """
                Ministers meet in Kuwait City

                KUWAIT CITY, 12 March 2026 – The ministers of Qatar, VERDANIA and Denmark met today in Kuwait City.
                """;
        var names = List.of(name("Verdania", TaughtName.Kind.PARTY, "NO"));
        var read = TaughtReading.of(READER.read(new Report("x", words), TaughtReading.known(names)), words, names);
        assertThat(Proposals.of(read, words))
                .filteredOn(draft -> draft.kind() == ClaimKind.PARTICIPANTS)
                .singleElement()
                .satisfies(draft ->
                        assertThat(draft.facts().codes(ClaimField.PARTIES)).contains("NO", "QA", "DK"));
        assertThat(names.getFirst().key())
                .isEqualTo(name("VERDANIA", TaughtName.Kind.PERSON, "x").key());
        assertThat(name("ΑΘΗΝΑΣ", TaughtName.Kind.PERSON, "x").key())
                .isEqualTo(name("αθηνασ", TaughtName.Kind.PERSON, "x").key());
    }

    @Test
    void aTaughtAbbreviationIsReadInItsCapitalsAlone() {
        var words = "KUWAIT CITY, 12 March 2026 – Aid was promised; food aid went out. The envoy of AID spoke.\n";
        var names = List.of(name("AID", TaughtName.Kind.PARTY, "ORG-AU"));
        var read = TaughtReading.of(READER.read(new Report("x", words), TaughtReading.known(names)), words, names);
        assertThat(read.evidence())
                .filteredOn(finding -> finding.value().equals("ORG-AU"))
                .extracting(finding -> words.substring(finding.start(), finding.end()))
                .containsOnly("AID");
    }

    /** The day of publication is not what the report says of the event. */
    @Test
    void anEventWithoutADateIsProposedWithoutOne() {
        var words = """
                Published: 12 March 2026

                Qatar and Denmark discuss preparedness

                The Foreign Minister of Qatar met the Foreign Minister of Denmark in Doha to discuss preparedness.
                """;
        var read = READER.read(new Report("x", words));
        assertThat(read.published()).isEqualTo("2026-03-12");
        assertThat(Proposals.of(read, words))
                .filteredOn(draft -> draft.kind() == ClaimKind.EVENT)
                .singleElement()
                .satisfies(
                        draft -> assertThat(draft.facts().has(ClaimField.DATE)).isFalse());
    }

    @Test
    void aPassageEndsBetweenCharacters() {
        for (var before : List.of("", "x")) {
            var words = before + "𠮷".repeat(300) + "y" + "𠮷".repeat(700);
            var passage = new Passages(words).at(before.length() + 801, before.length() + 805, "x");
            assertThat(passage.words()).matches("[xy𠮷]+");
            assertThat(words.substring(passage.start(), passage.end())).isEqualTo("𠮷𠮷");
            assertThat(new Passages(words).at(1_200, 1_201, "x").words()).matches("[xy𠮷]+");
        }
    }

    private static TaughtName name(String form, TaughtName.Kind kind, String meaning) {
        return new TaughtName(
                Ids.next(),
                Ids.next(),
                form,
                kind,
                meaning,
                new PartyCode("QA"),
                Instant.parse("2026-11-22T08:00:00Z"));
    }
}

package org.entente.press.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.entente.core.Ids;
import org.entente.core.PartyCode;
import org.entente.press.model.Claim;
import org.entente.press.model.ClaimFacts;
import org.entente.press.model.ClaimField;
import org.entente.press.model.ClaimKind;
import org.entente.press.model.ClaimState;
import org.entente.press.model.Original;
import org.entente.press.model.Passage;
import org.entente.press.reading.Finding;
import org.junit.jupiter.api.Test;

/** Marks that cover each other: every word stands once, and every claim finds where its words begin. */
class ReportTextTest {

    private static final String WORDS = "Kuwait receives Qatar \uD83D\uDE00\nToday";

    @Test
    void wordsThatSeveralMarksCoverStandOnceAndEachClaimHasItsPlace() {
        var event = claim(ClaimKind.EVENT, 0, 24);
        var participants = claim(ClaimKind.PARTICIPANTS, 16, 21);
        var original = new Original(WORDS, "", List.of(new Finding("states", "KW", 0, 6, "names")));
        var lines = ReportText.of(original, List.of(event, participants)).lines();
        assertThat(lines).hasSize(2);
        var pieces = lines.getFirst().pieces();
        assertThat(pieces)
                .extracting(ReportText.Piece::words)
                .containsExactly("Kuwait", " receives ", "Qatar", " \uD83D\uDE00");
        assertThat(pieces)
                .extracting(piece -> Objects.requireNonNull(piece.key()))
                .containsExactly("states", "event", "participants", "event");
        assertThat(pieces).extracting(ReportText.Piece::place).contains("w0", "w16");
    }

    private static Claim claim(ClaimKind kind, int start, int end) {
        return new Claim(
                Ids.next(),
                Ids.next(),
                Ids.next(),
                1,
                kind,
                new ClaimFacts(Map.of(ClaimField.PARTIES, "KW")),
                new Passage(WORDS.substring(start, end), start, end, "rule"),
                ClaimState.CONFIRMED,
                new Claim.Decision(new PartyCode("KW"), Instant.parse("2026-11-22T08:00:00Z"), false),
                null,
                1);
    }
}

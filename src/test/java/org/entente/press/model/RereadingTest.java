package org.entente.press.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.entente.core.Ids;
import org.entente.core.PartyCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A report read again: what rests on the same words stays the same claim. */
class RereadingTest {

    private static final Claim.Decision DECIDED =
            new Claim.Decision(new PartyCode("QA"), Instant.parse("2026-11-22T08:00:00Z"), true);

    @Test
    void whatIsProposedAsBeforeStaysUntouched() {
        var before = claim("Ann", 3, ClaimState.PROPOSED, null);
        assertThat(Rereading.of(List.of(before), List.of(draft("Ann", 3))))
                .isEqualTo(new Rereading(List.of(), List.of(), List.of()));
    }

    @Test
    void otherFactsOnTheSameWordsAreTheSameClaim() {
        var before = claim("Ann", 3, ClaimState.PROPOSED, null);
        var after = Rereading.of(List.of(before), List.of(draft("Ann B.", 3), draft("Carl", 9)));
        assertThat(after.again()).singleElement().satisfies(claim -> {
            assertThat(claim.id()).isEqualTo(before.id());
            assertThat(claim.facts()).isEqualTo(facts("Ann B."));
        });
        assertThat(after.fresh()).containsExactly(draft("Carl", 9));
        assertThat(after.withdrawn()).isEmpty();
    }

    @Test
    void ofTwoOnTheSameWordsEachKeepsItsOwn() {
        var ann = claim("Ann", 3, ClaimState.PROPOSED, null);
        var carl = claim("Carl", 3, ClaimState.PROPOSED, null);
        var after = Rereading.of(List.of(ann, carl), List.of(draft("Carl", 3), draft("Ann B.", 3)));
        assertThat(after.again()).extracting(Claim::id).containsExactly(ann.id());
        assertThat(after.fresh()).isEmpty();
    }

    @Test
    void whatWasDecidedIsNotAskedTwiceEvenWherePutRight() {
        var decided = claim("Ann Put Right", 3, ClaimState.CONFIRMED, DECIDED);
        assertThat(Rereading.of(List.of(decided), List.of(draft("Ann", 3))))
                .isEqualTo(new Rereading(List.of(), List.of(), List.of()));
    }

    @Test
    void whatIsNoLongerFoundIsWithdrawnAndComesBackAsTheSame() {
        var before = claim("Ann", 3, ClaimState.PROPOSED, null);
        assertThat(Rereading.of(List.of(before), List.of()).withdrawn()).containsExactly(before);
        var withdrawn = before.with(before.facts(), ClaimState.WITHDRAWN, null);
        assertThat(Rereading.of(List.of(withdrawn), List.of()).withdrawn()).isEmpty();
        assertThat(Rereading.of(List.of(withdrawn), List.of(draft("Ann", 3))).again())
                .containsExactly(before);
    }

    private static Claim claim(String name, int start, ClaimState state, Claim.@Nullable Decision decision) {
        var draft = draft(name, start);
        return new Claim(
                Ids.next(),
                Ids.next(),
                Ids.next(),
                1,
                draft.kind(),
                draft.facts(),
                draft.passage(),
                state,
                decision,
                null,
                1);
    }

    private static Claim.Draft draft(String name, int start) {
        return new Claim.Draft(ClaimKind.PERSON, facts(name), new Passage("words", start, start + 3, "rule"));
    }

    private static ClaimFacts facts(String name) {
        return new ClaimFacts(Map.of(ClaimField.NAME, name));
    }
}

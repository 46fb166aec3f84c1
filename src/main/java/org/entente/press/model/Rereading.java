package org.entente.press.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What a new reading makes of the claims of a report. What rests on the same words is the same claim and keeps its id, so
 * that whoever has it open finds it again; what was decided stays as it is and is not asked for twice, even where the
 * facts were put right.
 *
 * @param fresh what was not there before
 * @param again what is proposed with other facts than before, or once more
 * @param withdrawn what is not proposed any more
 */
public record Rereading(List<Claim.Draft> fresh, List<Claim> again, List<Claim> withdrawn) {

    /** @param before all claims of the report, those withdrawn earlier as well */
    public static Rereading of(List<Claim> before, List<Claim.Draft> drafts) {
        var left = new ArrayList<>(before);
        left.sort(Comparator.comparing(claim -> claim.decision() == null));
        var again = new ArrayList<Claim>();
        var others = new ArrayList<Claim.Draft>();
        for (var draft : drafts) {
            take(left, draft, claim -> claim.facts().equals(draft.facts()))
                    .ifPresentOrElse(claim -> propose(claim, draft, again), () -> others.add(draft));
        }
        var fresh = new ArrayList<Claim.Draft>();
        for (var draft : others) {
            take(left, draft, claim -> true)
                    .ifPresentOrElse(claim -> propose(claim, draft, again), () -> fresh.add(draft));
        }
        left.removeIf(claim -> claim.state() != ClaimState.PROPOSED);
        return new Rereading(List.copyOf(fresh), List.copyOf(again), List.copyOf(left));
    }

    /** The first claim on the words of the draft, which is then no other draft's. */
    private static Optional<Claim> take(List<Claim> left, Claim.Draft draft, Predicate<Claim> fits) {
        var found = left.stream()
                .filter(claim -> claim.kind() == draft.kind()
                        && claim.passage().start() == draft.passage().start()
                        && claim.passage().end() == draft.passage().end())
                .filter(fits)
                .findFirst();
        found.ifPresent(left::remove);
        return found;
    }

    private static void propose(Claim claim, Claim.Draft draft, List<Claim> again) {
        var proposed = claim.with(draft.facts(), ClaimState.PROPOSED, null);
        if (claim.decision() == null && !proposed.isAs(claim)) {
            again.add(proposed);
        }
    }
}

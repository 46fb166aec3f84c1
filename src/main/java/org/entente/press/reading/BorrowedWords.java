package org.entente.press.reading;

import java.util.HashSet;
import java.util.Set;

/**
 * Words of a State that name a coin or a language, and so no State: “US$ 2 million”, “دولار أمريكي”, “working languages:
 * Russian, English and French”.
 */
final class BorrowedWords {

    /** “: ”, “, ”, “ and ”. */
    private static final int BETWEEN = 6;

    private final Scan scan;

    /** The places at which languages begin. */
    private final Set<Integer> tongues = new HashSet<>();

    BorrowedWords(View view) {
        scan = view.scan();
        var told = scan.ends("tongues");
        var end = -1;
        for (var mention : view.mentions()) {
            var cue = told.previousSetBit(mention.start());
            var near = cue >= 0 && mention.start() - cue <= BETWEEN || end >= 0 && mention.start() - end <= BETWEEN;
            if (mention.adjective() && near) {
                tongues.add(mention.start());
                end = mention.end();
            }
        }
    }

    boolean of(Mention mention) {
        return tongues.contains(mention.start()) || coined(mention);
    }

    /** Within the name of a coin, or its adjective: “Australian dollars”, “riyals saoudiens”. */
    private boolean coined(Mention mention) {
        var around = new Span(Math.max(0, mention.start() - 24), mention.end() + 24);
        for (var coin : scan.matches("currency", around)) {
            var within = coin.start() <= mention.start() && mention.end() <= coin.end();
            var beside = scan.arabic()
                    ? mention.match().word() - coin.end() == 1
                    : coin.start() - mention.end() == 1 || mention.start() - coin.end() == 1;
            if (within && coin.length() > 1
                    || beside
                            && mention.adjective()
                            && Coins.first(coin.value()).isPresent()) {
                return true;
            }
        }
        return false;
    }
}

package org.entente.press.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The State that is named right beside a place: “in Ezulwini, Eswatini”, “la ciudad peruana de Trujillo”. */
final class PlaceStates {

    private final Scan scan;
    private final Words words;
    private final List<Mention> mentions;

    PlaceStates(Scan scan, Words words, List<Mention> mentions) {
        this.scan = scan;
        this.words = words;
        this.mentions = mentions;
    }

    /** “in the Turkmen city of”, “la ciudad peruana de”. */
    @Nullable
    String adjective(Match head, int first) {
        for (var mention : mentions) {
            var apart = head.word() - mention.end();
            var between = mention.start() >= head.end() && mention.end() <= words.start(first);
            if (mention.state() && mention.adjective() && (between || apart >= 0 && apart <= 2)) {
                return mention.code();
            }
        }
        return null;
    }

    /** The State right behind, in brackets or behind a comma. */
    @Nullable
    String behind(int last) {
        var gap = words.gap(last);
        return gap.equals(", ") || gap.equals(" (") ? at(last + 1) : null;
    }

    @Nullable
    String at(int word) {
        if (word >= words.size()) {
            return null;
        }
        for (var mention : mentions) {
            if (mention.state() && mention.match().word() == words.start(word)) {
                return mention.adjective() && !scan.arabic() ? null : mention.code();
            }
        }
        return null;
    }
}

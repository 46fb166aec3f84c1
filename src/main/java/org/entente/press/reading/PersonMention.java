package org.entente.press.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A person where the text names them. */
record PersonMention(int start, int end, @Nullable Office office, String rule) {

    /** By place; of those that overlap the first, and of those that begin together the longest. */
    static List<PersonMention> apart(List<PersonMention> mentions) {
        var sorted = mentions.stream()
                .sorted(Comparator.comparingInt(PersonMention::start).thenComparing(mention -> -mention.end()))
                .toList();
        var apart = new ArrayList<PersonMention>();
        var end = 0;
        for (var mention : sorted) {
            if (mention.start() >= end) {
                apart.add(mention);
                end = mention.end();
            }
        }
        return apart;
    }
}

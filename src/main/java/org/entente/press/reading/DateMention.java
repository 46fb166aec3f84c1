package org.entente.press.reading;

import org.jspecify.annotations.Nullable;

/**
 * A date where the text states it, in figures and month names.
 *
 * @param until the last day, where several are stated
 */
record DateMention(int start, int end, Edtf date, @Nullable Edtf until, String rule) {

    DateMention(int start, int end, Edtf date, String rule) {
        this(start, end, date, null, rule);
    }

    /** The same interval from an earlier place, and so many days (none or fewer) from its first one. */
    DateMention from(int place, int days) {
        return new DateMention(place, end, date.plusDays(days), until, rule);
    }
}

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
}

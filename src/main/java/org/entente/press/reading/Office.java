package org.entente.press.reading;

import org.jspecify.annotations.Nullable;

/**
 * A function where the text names it, with what belongs to it.
 *
 * @param level the row of the table: {@code minister}, {@code ambassador} and so on
 * @param start where its words begin
 * @param end where its words end
 * @param state of which State, if it says so
 * @param org of which organisation, if it says so
 */
record Office(
        String level,
        int start,
        int end,
        @Nullable String state,
        @Nullable String org) {}

package org.entente.press.reading;

/** A stretch of the folded text. */
record Span(int start, int end) {

    boolean holds(int place) {
        return start <= place && place < end;
    }

    boolean holds(Match match) {
        return start <= match.start() && match.end() <= end;
    }

    int length() {
        return end - start;
    }
}

package org.entente.press.reading;

/**
 * A form of the tables found in the text.
 *
 * @param word where the word begins, with what is written together with it, such as Arabic “and” or “the”
 * @param start where the form begins, in the folded text
 * @param end where it ends
 */
record Match(int word, int start, int end, Entry entry) implements Comparable<Match> {

    String category() {
        return entry.category();
    }

    String value() {
        return entry.value();
    }

    int length() {
        return end - start;
    }

    boolean is(String category, String value) {
        return entry.category().equals(category) && entry.value().equals(value);
    }

    boolean covers(Match other) {
        return start <= other.start && other.end <= end && length() > other.length();
    }

    /** By place, the longer one first; of one stretch by category and value, so that every start reads alike. */
    @Override
    public int compareTo(Match other) {
        if (start != other.start) {
            return Integer.compare(start, other.start);
        }
        if (end != other.end) {
            return Integer.compare(other.end, end);
        }
        var order = category().compareTo(other.category());
        return order != 0 ? order : value().compareTo(other.value());
    }
}

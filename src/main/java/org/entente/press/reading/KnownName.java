package org.entente.press.reading;

/**
 * A name that the tables do not hold and that is read as if they did; of one that they hold it says what it means.
 *
 * @param form as it stands in reports
 * @param value the code of a State or an organisation, the name of a group in English
 */
public record KnownName(String form, Kind kind, String value) {

    /** What a name may stand for. */
    public enum Kind {
        STATE("state"),
        ORGANISATION("org"),
        GROUP("group");

        private final String category;

        Kind(String category) {
            this.category = category;
        }
    }

    String category() {
        return kind.category;
    }
}

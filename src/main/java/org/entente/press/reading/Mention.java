package org.entente.press.reading;

/**
 * A State, organisation or city where the text names it.
 *
 * @param kind {@code state}, {@code demonym}, {@code org} or {@code city}
 */
record Mention(String kind, String code, Match match) {

    int start() {
        return match.start();
    }

    int end() {
        return match.end();
    }

    boolean state() {
        return kind.equals("state") || kind.equals("demonym");
    }

    boolean org() {
        return kind.equals("org");
    }

    /** By an adjective or a demonym, not by a name. */
    boolean adjective() {
        return kind.equals("demonym");
    }
}

package org.entente.press.model;

import java.util.List;

/** One fact of a claim and how it is written. */
public enum ClaimField {
    EVENT(Form.CHOICE, "meeting", "visit", "call", "conference", "ceremony", "launch", "signing", "statement", "other"),
    DATE(Form.DATE),
    CITY(Form.WORDS),
    COUNTRY(Form.PARTY),
    FORMAT(Form.CHOICE, "unknown", "in_person", "virtual", "hybrid"),
    LEVEL(
            Form.CHOICE,
            "unknown",
            "heads_of_state",
            "ministerial",
            "deputy_ministerial",
            "heads_of_mission",
            "senior_officials",
            "experts"),
    ORDINAL(Form.NUMBER),
    /** Several parties. */
    PARTIES(Form.PARTIES),
    NAME(Form.WORDS),
    ROLE(Form.WORDS),
    /** The State or organisation that a person speaks for. */
    PARTY(Form.PARTY),
    SAID(Form.LONG_WORDS),
    SPEAKER(Form.WORDS),
    /** Whom the words name. */
    ABOUT(Form.PARTIES),
    VALUE(Form.NUMBER),
    /** ISO 4217. */
    CURRENCY(Form.CURRENCY),
    BY(Form.PARTY),
    PURPOSE(Form.WORDS),
    /** Whether the sum is a total so far (PLG-09). */
    CUMULATIVE(Form.CHOICE, "no", "yes"),
    COUNT(Form.NUMBER),
    /** As the tables of the reading name them. */
    UNIT(Form.CHOICE, "person", "tonne", "dose", "dog", "tent", "truck", "piece", "scholarship", "flight"),
    RECIPIENT(Form.WORDS),
    HELP(Form.WORDS),
    GROUP(Form.WORDS),
    SINCE(Form.DATE);

    /** How a field is written. Dates as EDTF, as far as they are known; parties by code, several with commas between. */
    public enum Form {
        WORDS,
        LONG_WORDS,
        NUMBER,
        DATE,
        CURRENCY,
        CHOICE,
        PARTY,
        PARTIES
    }

    private final Form form;
    private final List<String> choices;

    ClaimField(Form form, String... choices) {
        this.form = form;
        this.choices = List.of(choices);
    }

    public Form form() {
        return form;
    }

    /** What may be chosen; empty for what is written. */
    public List<String> choices() {
        return choices;
    }

    /** Whether the field takes words as a person writes them. */
    public boolean isWritten() {
        return form == Form.WORDS || form == Form.LONG_WORDS;
    }

    /** Whether the field names States or organisations. */
    public boolean namesParties() {
        return form == Form.PARTY || form == Form.PARTIES;
    }
}

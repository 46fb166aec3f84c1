package org.entente.texts.model;

/** What a text is, from the most to the least formal instrument that a group adopts. */
public enum TextKind {
    DECISION("DEC"),
    DECLARATION("DECL"),
    JOINT_STATEMENT("JS"),
    PRESS_STATEMENT("PS");

    private final String series;

    TextKind(String series) {
        this.series = series;
    }

    /** The series in which an adopted text of this kind is numbered: {@code GFC/2026/DEC.3}. */
    public String series() {
        return series;
    }
}

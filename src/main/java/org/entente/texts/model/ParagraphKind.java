package org.entente.texts.model;

/** The place of a paragraph in the structure of a text (domain 3.3). */
public enum ParagraphKind {
    /** The title: one, first, without a label. */
    TITLE(0),
    /** A paragraph of the preamble (PP). */
    PREAMBULAR(0),
    /** A paragraph of the operative part (OP). */
    OPERATIVE(0),
    /** A point under a paragraph: (a). */
    POINT(1),
    /** A point under a point: (i). */
    SUBPOINT(2);

    private final int depth;

    ParagraphKind(int depth) {
        this.depth = depth;
    }

    /** How many levels below the paragraphs of the preamble and the operative part. */
    public int depth() {
        return depth;
    }
}

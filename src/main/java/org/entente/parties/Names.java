package org.entente.parties;

/**
 * The forms of one party's name in one language.
 *
 * @param abbreviation the abbreviation in use, or the short name where there is none
 * @param shortName for lists and headings, without article (REF-01); inverted names keep their parentheses (REF-02)
 * @param sortName what lists are ordered by, never shown (REF-05)
 * @param formalName for credentials, treaties and the first mention in a note, without article (REF-01)
 * @param inRunningText with its article and in natural order, as it stands in the middle of a sentence (REF-01, REF-02)
 * @param ofForm what follows “Permanent Mission”: “of Qatar”, “du Qatar”, «Катара»
 */
public record Names(
        String abbreviation,
        String shortName,
        String sortName,
        String formalName,
        String inRunningText,
        String ofForm) {}

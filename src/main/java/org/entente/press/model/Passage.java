package org.entente.press.model;

/**
 * The words that a claim rests on.
 *
 * @param start where they begin in the words of the report, in UTF-16 units
 * @param end where they end
 * @param rule what found them
 */
public record Passage(String words, int start, int end, String rule) {}

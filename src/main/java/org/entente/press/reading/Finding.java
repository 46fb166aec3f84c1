package org.entente.press.reading;

/**
 * A claim tied to its words.
 *
 * @param key what it is evidence for, such as {@code states} or {@code event.date}
 * @param value the value claimed
 * @param start where the words begin in the original, in UTF-16 units
 * @param end where they end
 * @param rule the rule that made it
 */
public record Finding(String key, String value, int start, int end, String rule) {}

package org.entente.press.reading;

import org.jspecify.annotations.Nullable;

/** A person where the text names them. */
record PersonMention(int start, int end, @Nullable Office office, String rule) {}

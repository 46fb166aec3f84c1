package org.entente.press.reading;

/** A date where the text states it, in figures and month names. */
record DateMention(int start, int end, Edtf date, String rule) {}

package org.entente.press.reading;

/** A report as it came: its name and its words. */
public record Report(String id, String text) {}

package org.entente.press.web;

import org.entente.press.model.Report;

/**
 * Where two reports contradict each other.
 *
 * @param onlyFirst what the first says alone, in words; empty where it says nothing more
 */
public record ConflictView(String label, Report first, Report second, String onlyFirst, String onlySecond) {}

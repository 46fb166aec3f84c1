package org.entente.groups;

import java.time.LocalDate;
import org.entente.core.Language;

/** A day on which a duty station does not work, with the words of those who entered it and their language. */
public record Holiday(LocalDate day, String occasion, Language language) {}

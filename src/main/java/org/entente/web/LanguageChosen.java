package org.entente.web;

import org.entente.core.Actor;
import org.entente.core.Language;

/** A signed-in reader chose another language for the interface. */
public record LanguageChosen(Actor actor, Language language) {}

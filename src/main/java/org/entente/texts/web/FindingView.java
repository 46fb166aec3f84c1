package org.entente.texts.web;

/** One finding, as a sentence. An error stands in the way of issuing; a warning asks for a second look. */
public record FindingView(String sentence, boolean error) {}

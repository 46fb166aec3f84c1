package org.entente.texts.web;

/** A finding with the label of its paragraph and the name of its language. */
public record LabelledFinding(String label, String language, FindingView finding) {}

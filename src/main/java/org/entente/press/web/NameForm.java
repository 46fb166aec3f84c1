package org.entente.press.web;

/** What was written in the form by which a name is taught. */
public record NameForm(String kind, String name, String party, String meaning) {}

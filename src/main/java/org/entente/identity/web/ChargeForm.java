package org.entente.identity.web;

/** What was typed of a period of charge: an account, and two times local to the duty station. */
public record ChargeForm(String deputy, String since, String until) {}

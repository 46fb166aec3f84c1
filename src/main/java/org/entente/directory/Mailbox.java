package org.entente.directory;

/** A functional mailbox: what it is for, in the mission's words, and its address. */
public record Mailbox(String label, String address) {}

package org.entente.texts.model;

import org.entente.core.PartyCode;

/**
 * Who holds the pen of a text: a mission, or the chair of the group, whichever party that is at the time.
 *
 * @param party the mission that drafts, or the party that chaired when the text was begun
 */
public record Penholder(PartyCode party, boolean forChair) {}

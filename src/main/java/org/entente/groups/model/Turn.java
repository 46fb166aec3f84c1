package org.entente.groups.model;

import org.entente.core.PartialDate;
import org.entente.core.PartyCode;

/** A turn in the chair of a rotation table; it ends where the next one begins, and the last one with a successor. */
public record Turn(PartyCode party, PartialDate since) {}

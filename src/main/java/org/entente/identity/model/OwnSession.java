package org.entente.identity.model;

import java.time.Instant;
import java.util.UUID;

/**
 * One of the sessions of a person.
 *
 * @param device the browser as it names itself; empty where it does not
 * @param current whether it is the one in which this is read
 */
public record OwnSession(UUID id, UUID account, String device, Instant openedAt, Instant seenAt, boolean current) {}

package org.entente.information.files;

import java.time.Instant;
import org.entente.core.PartyCode;
import org.jspecify.annotations.Nullable;

/**
 * A State that took a recalled file along.
 *
 * @param confirmedAt when it said that nothing of it is left with it; null: not yet
 */
public record Holder(PartyCode party, @Nullable Instant confirmedAt) {}

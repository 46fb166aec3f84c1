package org.entente.texts.model;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A fact with its number and the act it became on the record, if it is one of those that do. */
public record SilenceFact(
        int number, SilenceEvent event, @Nullable UUID actId) {}

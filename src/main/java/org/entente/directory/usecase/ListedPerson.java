package org.entente.directory.usecase;

import java.util.UUID;
import org.entente.core.Actor.Office;
import org.entente.directory.MissionKey;
import org.entente.identity.PersonName;
import org.entente.identity.Rank;
import org.jspecify.annotations.Nullable;

/** Somebody whom the mission lists, as it publishes the post; whoever is known by function alone has no name. */
public record ListedPerson(
        MissionKey mission,
        UUID account,
        Office office,
        @Nullable Rank rank,
        @Nullable PersonName name) {}

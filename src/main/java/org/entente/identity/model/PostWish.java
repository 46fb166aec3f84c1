package org.entente.identity.model;

import org.entente.core.Actor.Authority;
import org.entente.core.Actor.Office;
import org.entente.identity.Rank;
import org.jspecify.annotations.Nullable;

/** What a post is to be from an act on. */
public record PostWish(Office office, @Nullable Rank rank, Authority authority, boolean administers) {}

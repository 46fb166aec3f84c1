package org.entente.identity;

import java.time.ZoneId;
import java.util.UUID;
import org.entente.core.Language;
import org.jspecify.annotations.Nullable;

/** Who signs in, at an address that nobody else has. Whoever is known by function alone has no name. */
public record Person(UUID id, String email, @Nullable PersonName name, Language language, ZoneId zone) {}

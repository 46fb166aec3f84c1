package org.entente.groups;

import java.time.ZoneId;
import java.util.UUID;
import org.entente.core.LocalizedText;

/**
 * The part of a group that works at one duty station.
 *
 * @param code three letters, as in symbols and addresses: {@code NYC}, {@code BRU}, {@code DOH}
 */
public record Chapter(UUID id, UUID groupId, String code, LocalizedText city, ZoneId zone) {}

package org.entente.directory.usecase;

import java.time.Instant;
import java.util.List;
import org.entente.directory.MissionEntry;

/** What a mission changed of its entry at an instant. */
public record EntryChange(Instant at, List<MissionEntry.Field> fields) {}

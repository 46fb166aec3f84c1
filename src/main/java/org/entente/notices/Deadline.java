package org.entente.notices;

import java.time.Instant;
import java.time.ZoneId;

/** An instant that a notice writes with weekday, date, hour, city and offset in its reference zone (SIL-04). */
public record Deadline(Instant at, ZoneId referenceZone) {}

package org.entente.texts.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.entente.core.Actor;

/**
 * What the silence procedure asks of the text it is about. The reading methods answer what the caller's transaction may
 * see. The others are for an act already authorised: they run in the act's transaction, as the service, and publish no
 * act of their own.
 */
public interface TextsForSilence {

    /** The version, if there is one with this identifier and it is frozen. */
    Optional<FrozenVersion> frozen(UUID versionId);

    Optional<TextSummary> summary(UUID textId);

    /** Tells the text how the procedure on this version stands from now on. */
    void stands(UUID versionId, SilenceStanding standing, Instant at);

    /**
     * Marks the version adopted and allots the next number of the series of its kind and year (SYM-01, SIL-23).
     *
     * @param adoptedOn the local date of expiry in the reference zone; its year is the year of the number
     * @return the number as printed, such as {@code GFC/2026/DEC.3}
     */
    String adopted(UUID versionId, LocalDate adoptedOn, Instant at);

    /** Opens the next draft version with the words of the latest one, to be issued as Rev.n + 1 (SIL-14). */
    UUID newRevision(UUID textId, Actor by, Instant at);
}

package org.entente.texts.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.entente.core.Actor;
import org.entente.core.Language;

/**
 * What the silence procedure asks of the text it is about. The reading methods answer what the caller's transaction may
 * see. The others are for an act already authorised: they run in the act's transaction, as the service, and publish no
 * act of their own.
 */
public interface TextsForSilence {

    /** The version, if there is one with this identifier and it is frozen. */
    Optional<FrozenVersion> frozen(UUID versionId);

    /** Those of the versions that are frozen, in the order asked for. */
    List<FrozenVersion> frozen(List<UUID> versionIds);

    Optional<TextSummary> summary(UUID textId);

    /** Those of the texts that are there, in the order asked for. */
    List<TextSummary> summaries(List<UUID> textIds);

    /** The versions of the group's texts that await a decision, the latest issue first. */
    List<UUID> awaitingDecision(UUID groupId);

    /** Whether it is the latest version of its text, issued, and nothing has been decided on it or is under way. */
    boolean awaitsDecision(UUID versionId);

    /** Tells the text how the procedure on this version stands from now on. */
    void stands(UUID versionId, SilenceStanding standing, Instant at);

    /**
     * Marks the version adopted and allots the next number of the series of its kind and year (SYM-01, SIL-23).
     *
     * @param adoptedOn the local date of expiry in the reference zone; its year is the year of the number
     * @return the number as printed, such as {@code GFC/2026/DEC.3}
     */
    String adopted(UUID versionId, LocalDate adoptedOn, Instant at);

    /**
     * What the version would be with other words in one paragraph of one language (SYM-04); empty where it is not issued
     * or has no such words. Neither writes nor judges.
     */
    Optional<Correction> correction(UUID versionId, UUID paragraphId, Language language, String words, Instant at);

    /** Keeps the corrected version as the latest of its text, issued. */
    void keep(Correction correction, Actor by, Instant at);

    /** Makes the adopted version public, as the group's practice provides; does nothing if it is public. */
    void release(UUID versionId, Instant at);

    /** Whether its source took the text back; held until the transaction ends, so that it cannot meanwhile. */
    boolean isRecalled(UUID textId);

    /** Opens the next draft version with the words of the latest one, to be issued as Rev.n + 1 (SIL-14). */
    UUID newRevision(UUID textId, Actor by, Instant at);
}

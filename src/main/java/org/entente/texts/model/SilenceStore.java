package org.entente.texts.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.entente.core.LocalizedText;
import org.entente.core.PartyCode;
import org.jspecify.annotations.Nullable;

/** Where procedures and their facts are kept. Facts are read and written as the service only. */
public interface SilenceStore {

    /** A line of a list: enough to name it and to know whether it concerns the reader. */
    record Listed(
            UUID id,
            UUID groupId,
            UUID textId,
            UUID versionId,
            UUID chapterId,
            @Nullable String symbol,
            LocalizedText title,
            SilenceState state,
            @Nullable Instant expiresAt) {}

    /**
     * What a reader may read as such.
     *
     * @param silence without its facts
     * @param prepared what the reader's mission has prepared and not signed
     */
    record Seen(Silence silence, Optional<ObjectionPrepared> prepared) {}

    /** The procedure as the transaction's actor may read it, who is of the party. */
    Optional<Seen> seen(UUID silenceId, @Nullable PartyCode party);

    /** Whether the transaction's actor may read the procedure. */
    boolean isVisible(UUID silenceId);

    /** The procedures of these groups that can still be objected to, or confirmed, the first to end first. */
    List<Listed> awaiting(List<UUID> groupIds);

    List<Listed> ofText(UUID textId);

    /** Lets one launch at a time look at the version and decide, until the transaction ends. */
    void claim(UUID versionId);

    /** Whether a procedure on this version was launched and has not failed. */
    boolean isRunningOn(UUID versionId);

    /** The procedure on this version that waits for its launch: re-issued, proposed or scheduled. */
    Optional<UUID> waitingOn(UUID versionId);

    /** The procedures of the group that are launched and not closed. */
    List<UUID> running(UUID groupId);

    Silence add(Silence silence, List<SilenceEvent> events);

    /** Takes the row lock: until the transaction ends no other step of this procedure is decided. */
    Optional<Silence> locked(UUID silenceId);

    Optional<Silence> find(UUID silenceId);

    List<SilenceFact> facts(UUID silenceId);

    /** Appends the facts and brings the row up to date. */
    Silence append(Silence silence, List<SilenceFact> facts);

    List<UUID> toLookAt(Instant now, int most);

    /** The procedures whose clock runs and that expire before then. */
    List<UUID> openUntil(Instant expiry);

    /** Notes that the reminder was sent; false if it was sent before. */
    boolean remind(UUID silenceId, Instant expiresAt, int hours);

    void prepare(ObjectionPrepared prepared);

    void signed(UUID silenceId, PartyCode party, Instant at);

    /** Notes that somebody of a mission has opened it; answers how many missions have. */
    int opened(UUID silenceId, UUID audienceId, PartyCode party, UUID accountId, Instant at);

    Optional<SilenceProfile> profile(UUID groupId);

    void setProfile(UUID groupId, UUID audienceId, SilenceProfile profile, Instant at);
}

package org.entente.press.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The events of timelines, with the eyes of the transaction. */
public interface HappeningStore {

    /** One page of a timeline, the latest event first. */
    record Days(List<Day> days, int page, int pages) {}

    record Day(UUID happeningId, LocalDate day) {}

    void add(UUID id, Report report, LocalDate day, Instant at);

    void move(UUID id, LocalDate day);

    /** @param party the code of a State or an organisation that a claim must name; null for all */
    Days days(UUID groupId, @Nullable String party, int page, int size);

    Optional<Day> day(UUID happeningId);

    /** Holds the events until the transaction ends. */
    void hold(Collection<UUID> happeningIds);

    /** From now on the former one leads to the other, as does whatever led to it. */
    void gather(UUID formerId, UUID happeningId);

    /** The event that one was gathered into. */
    Optional<UUID> gatheredInto(UUID happeningId);

    /** Who may find the event. */
    UUID readers(UUID happeningId);

    void readBy(UUID happeningId, UUID audienceId);

    /** The group of an event that is there. */
    Optional<UUID> groupOf(UUID happeningId);

    /** Those of the group in the time, with something confirmed. */
    List<Day> between(UUID groupId, LocalDate from, LocalDate to, int most);
}

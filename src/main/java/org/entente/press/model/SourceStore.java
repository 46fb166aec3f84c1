package org.entente.press.model;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Feeds, with the eyes of the transaction. */
public interface SourceStore {

    List<Source> ofGroup(UUID groupId);

    Optional<Source> source(UUID id);

    /** Those that are due, few at once; each is put off, so that no two nodes ask the same. */
    List<Source> takeDue(Instant at, int most);

    boolean add(Source source);

    void update(Source source);

    void end(UUID id, Instant at);

    /** When something was wrong with it, the last time first. */
    List<Incident> incidents(UUID sourceId, int most);

    void begin(Incident incident, Source source);

    /** What is wrong lasts, by now for this reason; false where it is not kept when it began. */
    boolean last(UUID sourceId, Fault fault);

    /** The group has been told of what is wrong. */
    void tell(UUID sourceId, Instant at);

    /** What was wrong is over. */
    void over(UUID sourceId, Instant at);

    /**
     * An entry whose page is to be retrieved.
     *
     * @param waits whether that was tried in vain
     */
    record Entry(String hash, boolean waits) {}

    /** Those that are not done with: in the order given what was never tried, then what waits the longest. */
    List<Entry> left(Source source, Collection<String> hashes);

    /** From now on they are done with. */
    void seen(Source source, Collection<String> hashes, Instant at);

    /** Their pages were asked in vain. */
    void keepWaiting(Source source, Collection<String> hashes, Instant at);
}

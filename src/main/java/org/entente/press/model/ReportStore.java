package org.entente.press.model;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.entente.press.reading.Finding;
import org.jspecify.annotations.Nullable;

/** Reports and their originals, with the eyes of the transaction. */
public interface ReportStore {

    /** One page of an inbox, the last retrieved first. */
    record Listing(List<Report> reports, int page, int pages, long total) {}

    /** Which reports of a group; null for whatever there is. */
    record Filter(@Nullable ReportState state, @Nullable String language) {}

    /** The original as it came. */
    record Content(Report report, String mediaType, byte[] content) {}

    /** False where the same is there already for the same readers. */
    boolean add(Report report, Original original, Fingerprint print, String mediaType, byte[] content);

    Optional<Report> report(UUID id);

    /** The same, held until the transaction ends. */
    Optional<Report> locked(UUID id);

    /**
     * The report that is the same for the readers of an audience: from the same address the same original or the same
     * words; what was not retrieved is the same wherever its words came from.
     */
    Optional<Report> same(UUID audienceId, Fingerprint print);

    /** Keeps others from bringing the same words to the same readers until the transaction ends. */
    void holdWords(UUID audienceId, Fingerprint print);

    /** The first report with the same words, held until the transaction ends. */
    Optional<Report> first(UUID audienceId, Fingerprint print);

    /** The report that this one is a copy of, or those that are copies of it. */
    List<Report> kin(Report report);

    Optional<Original> original(UUID reportId);

    Optional<Content> content(UUID reportId);

    Listing listing(UUID groupId, Filter filter, int page, int size);

    List<Report> ofHappenings(Collection<UUID> happeningIds);

    /** Holds the reports of these events until the transaction ends; whoever also holds the events does so afterwards. */
    void holdOfHappenings(Collection<UUID> happeningIds);

    List<Report> all(Collection<UUID> ids);

    void file(UUID id, ReportState state);

    /** Its copies tell of the same. */
    void tellsOf(UUID id, UUID happeningId);

    void findings(UUID id, List<Finding> findings);
}

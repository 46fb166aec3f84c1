package org.entente.record.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The acts themselves. Reading shows what row security lets the actor of the transaction see, and nothing else. */
public interface Acts {

    /** Writes the act down and queues it for its place in the log, in the transaction of the act. */
    void add(RecordedAct act, String json, byte[] salt);

    Optional<StoredAct> find(UUID actId);

    /** Newest first. */
    List<StoredAct> list(ActFilter filter, int most);

    /** The kinds of the acts that can be seen. */
    List<String> kinds();

    /** Entries in order from a position on, each with the act it stands for; for the service alone. */
    List<EnteredAct> entered(long first, int most);

    /** Acts that are neither in the log nor waiting for it; none, unless somebody removed a row. For the service alone. */
    List<UUID> lost(int most);

    /** @param before only acts that arrived before this one; @param kind only acts of this kind; null for all */
    record ActFilter(@Nullable Long before, @Nullable String kind) {}

    /** @param act empty where it is gone; otherwise as its own columns tell it, apart from its JSON */
    record EnteredAct(
            long position,
            byte[] entry,
            @Nullable RecordedActColumns columns,
            @Nullable String json,
            byte @Nullable [] salt) {}

    /** What is also in the JSON of the act, as the database keeps it for searching. */
    record RecordedActColumns(UUID id, String kind, Instant at, UUID audienceId, UUID subjectId) {

        boolean of(RecordedAct act) {
            return id.equals(act.id())
                    && kind.equals(act.kind())
                    && at.equals(act.at())
                    && audienceId.equals(act.audienceId())
                    && subjectId.equals(act.subjectId());
        }
    }

    /** @param position its index in the log; null while it waits for one */
    record StoredAct(
            String json,
            byte[] salt,
            byte[] commitment,
            long arrival,
            @Nullable Long position) {

        public RecordedAct act() {
            return RecordedAct.parse(json);
        }
    }
}

package org.entente.record;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * An act that belongs on the official record. The events of other modules implement it; they publish the event inside
 * the transaction of the act, and the record appends its intent in that same transaction, so that either both happened
 * or neither did.
 */
public interface OfficialAct {

    /** The identifier of this act; no two acts share one. */
    UUID actId();

    /**
     * The module that knows the act and the act in the past tense: {@code texts.silence-launched}. What readers see
     * instead stands in the messages of the record and in {@code ActKinds}.
     */
    String kind();

    /** When the act took effect. */
    Instant at();

    /** Who may read the act and have its receipt. */
    UUID audienceId();

    /** What the act is about: the text, the group, the procedure. */
    UUID subjectId();

    /**
     * What is recorded. {@code actingParty} (the code of the party) and {@code office} say who acted; an act without
     * them is the platform's own, done as the procedure provides. Values are {@code String}, {@code Boolean}, {@code Integer},
     * {@code Long} (within ±2^53 - 1, as JSON numbers go), {@code List}, and {@code Map} with {@code String} keys; no
     * null. Languages are keys ({@code {"en": …, "fr": …}}), instants are written as ISO 8601 in UTC.
     */
    Map<String, Object> content();
}

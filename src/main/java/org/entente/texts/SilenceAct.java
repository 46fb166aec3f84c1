package org.entente.texts;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.entente.record.OfficialAct;

/**
 * A step of a silence procedure, as it goes on the record.
 *
 * @param kind {@code texts.silence-…}
 * @param audienceId the members of the group, or the chair and the objector where the profile keeps the objector from
 *     the others
 * @param subjectId the procedure
 */
public record SilenceAct(
        UUID actId, String kind, Instant at, UUID audienceId, UUID subjectId, Map<String, Object> content)
        implements OfficialAct {}

package org.entente.record.model;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** An act as it stands on the record. Everything the database says about it is in its JSON, so nothing can be altered apart. */
public record RecordedAct(
        UUID id, String kind, Instant at, UUID audienceId, UUID subjectId, Map<String, Object> content) {

    public String json() {
        return CanonicalJson.write(Map.of(
                "act", id,
                "kind", kind,
                "at", at.toString(),
                "audience", audienceId,
                "subject", subjectId,
                "content", content));
    }

    /** @throws Malformed with {@link Reason#NOT_CANONICAL} or {@link Reason#NOT_AN_ACT} */
    public static RecordedAct parse(String json) {
        if (!(CanonicalJson.read(json) instanceof Map<?, ?> members)) {
            throw new Malformed(Reason.NOT_AN_ACT);
        }
        RecordedAct act;
        try {
            act = new RecordedAct(
                    UUID.fromString(text(members, "act")),
                    text(members, "kind"),
                    Instant.parse(text(members, "at")),
                    UUID.fromString(text(members, "audience")),
                    UUID.fromString(text(members, "subject")),
                    content(members));
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new Malformed(Reason.NOT_AN_ACT);
        }
        if (!act.json().equals(json)) {
            throw new Malformed(Reason.NOT_AN_ACT);
        }
        return act;
    }

    private static String text(Map<?, ?> members, String name) {
        if (members.get(name) instanceof String text) {
            return text;
        }
        throw new Malformed(Reason.NOT_AN_ACT);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> content(Map<?, ?> members) {
        if (members.get("content") instanceof Map<?, ?> content) {
            return (Map<String, Object>) content;
        }
        throw new Malformed(Reason.NOT_AN_ACT);
    }
}

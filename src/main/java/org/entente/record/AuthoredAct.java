package org.entente.record;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/**
 * An official act that a party did in an office, or that follows from one. A module has one kind of {@link Matter} for its acts; each act is a
 * small record of the matter and of details of its own.
 */
public interface AuthoredAct extends OfficialAct {

    /** What an act is about, who may read it, and who did it. */
    interface Matter {

        Authorship author();

        UUID audienceId();

        UUID subjectId();

        /** What is recorded of the matter, as {@link OfficialAct#content()} says. */
        Map<String, Object> content();

        default UUID actId() {
            return author().actId();
        }
    }

    Matter act();

    /** What is recorded of this act alone. */
    Map<String, Object> details();

    @Override
    default UUID actId() {
        return act().actId();
    }

    @Override
    default Instant at() {
        return act().author().at();
    }

    @Override
    default UUID audienceId() {
        return act().audienceId();
    }

    @Override
    default UUID subjectId() {
        return act().subjectId();
    }

    @Override
    default Map<String, Object> content() {
        var content = new LinkedHashMap<>(act().content());
        var party = act().author().party();
        var office = act().author().office();
        if (party != null && office != null) {
            content.put("actingParty", party.value());
            content.put("office", office.name());
        }
        content.putAll(details());
        return content;
    }
}

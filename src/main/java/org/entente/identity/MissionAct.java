package org.entente.identity;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.entente.core.Actor.Office;
import org.entente.core.Ids;
import org.entente.core.Language;
import org.entente.record.AuthoredAct;
import org.entente.record.Authorship;

/**
 * What every official act on the people of a mission says: which mission, which function, and who holds it. The State's own
 * missions may read it.
 */
public record MissionAct(Authorship author, UUID audienceId, Account account) implements AuthoredAct.Matter {

    /** The act of a post on an account, at the instant; {@code audienceId} is whose missions may read it. */
    public static MissionAct by(Account by, UUID audienceId, Account account, Instant at) {
        return new MissionAct(new Authorship(Ids.next(), at, by.party(), by.office()), audienceId, account);
    }

    @Override
    public UUID subjectId() {
        return account.id();
    }

    @Override
    public Map<String, Object> content() {
        var content = new LinkedHashMap<String, Object>();
        content.put("party", String.valueOf(account.party()));
        content.put("dutyStation", String.valueOf(account.dutyStation()));
        content.put(
                "function",
                Objects.requireNonNullElse(account.post().office(), Office.MISSION_STAFF)
                        .name());
        var name = account.person().name();
        if (name != null) {
            content.put("holder", name.in(Language.EN));
        }
        return content;
    }
}

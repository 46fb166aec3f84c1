package org.entente.texts;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.entente.core.Actor;
import org.entente.core.Ids;
import org.entente.core.Language;
import org.entente.core.PartyCode;
import org.entente.groups.Group;
import org.entente.record.OfficialAct;
import org.entente.texts.model.Text;
import org.entente.texts.model.Version;

/** What every official act on a text says: which text and version, of which group, when, and which party did it. */
public record TextAct(
        UUID actId,
        Text text,
        Version version,
        Map<Language, String> title,
        Group group,
        Instant at,
        PartyCode actingParty,
        String office) {

    /** @throws IllegalStateException if nobody stands behind the actor: an official act has an author */
    public static TextAct by(
            Actor actor, Text text, Version version, Map<Language, String> title, Group group, Instant at) {
        var party = actor.party();
        var office = actor.office();
        if (party == null || office == null) {
            throw new IllegalStateException("An official act without a party and an office.");
        }
        return new TextAct(Ids.next(), text, version, title, group, at, party, office.name());
    }

    private Map<String, Object> with(Map<String, Object> details) {
        var content = new LinkedHashMap<String, Object>();
        content.put("group", group.slug());
        content.put("text", text.id().toString());
        content.put("textKind", text.kind().name());
        content.put("title", byTag(title));
        content.put("version", version.number());
        content.put("actingParty", actingParty.value());
        content.put("office", office);
        content.putAll(details);
        return content;
    }

    static Map<String, Object> byTag(Map<Language, String> words) {
        var byTag = new LinkedHashMap<String, Object>();
        words.forEach((language, text) -> byTag.put(language.tag(), text));
        return byTag;
    }

    /** An official act that is told by a {@link TextAct} and details of its own; readable by the group. */
    sealed interface Told extends OfficialAct permits TextShared, VersionIssued, TextReleased {

        TextAct act();

        Map<String, Object> details();

        @Override
        default UUID actId() {
            return act().actId();
        }

        @Override
        default Instant at() {
            return act().at();
        }

        @Override
        default UUID audienceId() {
            return act().group().audienceId();
        }

        @Override
        default UUID subjectId() {
            return act().text().id();
        }

        @Override
        default Map<String, Object> content() {
            return act().with(details());
        }
    }
}

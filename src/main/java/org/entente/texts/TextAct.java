package org.entente.texts;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.entente.core.Actor;
import org.entente.core.Language;
import org.entente.groups.Group;
import org.entente.record.AuthoredAct;
import org.entente.record.Authorship;
import org.entente.texts.model.Text;
import org.entente.texts.model.Version;

/** What every official act on a text says: which text and version, of which group. Who reads the text reads it. */
public record TextAct(Authorship author, Text text, Version version, Map<Language, String> title, Group group)
        implements AuthoredAct.Matter {

    /** @throws IllegalStateException if nobody stands behind the actor */
    public static TextAct by(
            Actor actor, Text text, Version version, Map<Language, String> title, Group group, Instant at) {
        return new TextAct(Authorship.of(actor, at), text, version, title, group);
    }

    @Override
    public UUID audienceId() {
        return text.audienceId();
    }

    @Override
    public UUID subjectId() {
        return text.id();
    }

    @Override
    public Map<String, Object> content() {
        return Map.of(
                "group", group.slug(),
                "text", text.id().toString(),
                "textKind", text.kind().name(),
                "title", byTag(title),
                "version", version.number());
    }

    static Map<String, Object> byTag(Map<Language, String> words) {
        var byTag = new LinkedHashMap<String, Object>();
        words.forEach((language, text) -> byTag.put(language.tag(), text));
        return byTag;
    }
}

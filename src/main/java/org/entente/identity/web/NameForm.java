package org.entente.identity.web;

import java.time.ZoneId;
import java.util.Map;
import org.entente.core.Language;
import org.entente.identity.PersonName;

/** What an invited person says: the name (ACC-02), the language and the zone. */
public record NameForm(String honorific, String given, String family, String arabic, String language, String zone) {

    static NameForm empty(Language language, ZoneId zone) {
        return new NameForm("", "", "", "", language.tag(), zone.getId());
    }

    static NameForm of(Map<String, String> sent) {
        return new NameForm(
                sent.getOrDefault("honorific", ""),
                sent.getOrDefault("given", ""),
                sent.getOrDefault("family", ""),
                sent.getOrDefault("arabic", ""),
                sent.getOrDefault("language", ""),
                sent.getOrDefault("zone", "UTC").strip());
    }

    boolean isName() {
        return PersonName.isName(honorific, given, family, arabic);
    }

    PersonName name() {
        return new PersonName(honorific, given, family, arabic);
    }
}

package org.entente.groups.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.entente.core.Language;
import org.entente.groups.Chapter;
import org.entente.groups.GroupSettings.Proposers;
import org.entente.groups.model.Precedence.ChairPlace;
import org.entente.web.Messages;

/** What a group may choose among in its settings, words by option. */
final class SettingsOptions {

    static final String YES = "yes";
    static final String NO = "no";

    private SettingsOptions() {}

    static Map<String, String> references(List<Chapter> chapters, Messages m) {
        var references = new LinkedHashMap<String, String>();
        references.put("", m.get("groups.settings.reference.first"));
        chapters.forEach(
                chapter -> references.put(chapter.code(), chapter.city().in(m.language())));
        return references;
    }

    static Map<String, String> proposers(Messages m) {
        var proposers = new LinkedHashMap<String, String>();
        proposers.put(Proposers.FULL_RIGHTS.name(), m.get("groups.settings.proposers.full-rights"));
        proposers.put(Proposers.ALL_PARTIES.name(), m.get("groups.settings.proposers.all-parties"));
        proposers.put(Proposers.CHAIR.name(), m.get("groups.settings.proposers.chair"));
        return proposers;
    }

    static Map<String, String> languages(Messages m, boolean readers) {
        var languages = new LinkedHashMap<String, String>();
        if (readers) {
            languages.put("", m.get("groups.settings.order.reader"));
        }
        Stream.of(Language.values()).forEach(language -> languages.put(language.tag(), language.ownName()));
        return languages;
    }

    static Map<String, String> together(Messages m) {
        var manners = new LinkedHashMap<String, String>();
        manners.put(NO, m.get("groups.settings.together.any"));
        manners.put(YES, m.get("groups.settings.together.all"));
        return manners;
    }

    static Map<String, String> members(Messages m) {
        var manners = new LinkedHashMap<String, String>();
        manners.put(YES, m.get("groups.settings.members.shown"));
        manners.put(NO, m.get("groups.settings.members.hidden"));
        return manners;
    }

    static Map<String, String> places(Messages m) {
        var places = new LinkedHashMap<String, String>();
        places.put(ChairPlace.IN_ORDER.name(), m.get("groups.settings.chair-place.in-order"));
        places.put(ChairPlace.FIRST.name(), m.get("groups.settings.chair-place.first"));
        places.put(ChairPlace.LAST.name(), m.get("groups.settings.chair-place.last"));
        return places;
    }
}

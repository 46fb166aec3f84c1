package org.entente.groups.web;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.entente.core.Actor;
import org.entente.core.Language;
import org.entente.database.ActorTransactions;
import org.entente.groups.Chapter;
import org.entente.groups.GroupSettings;
import org.entente.groups.GroupSettings.Proposers;
import org.entente.groups.Groups;
import org.entente.groups.model.Precedence;
import org.entente.groups.model.Precedence.ChairPlace;
import org.entente.groups.model.Roster;
import org.entente.groups.usecase.ChangingTheSettings;
import org.entente.web.Messages;
import org.entente.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** How the group works, set by its chair. */
@Controller
class SettingsController {

    private static final String YES = SettingsOptions.YES;
    private static final String NO = SettingsOptions.NO;

    private final ChangingTheSettings changing;
    private final Groups groups;
    private final GroupPlace place;
    private final ActPages pages;
    private final ActorTransactions transactions;
    private final Clock clock;

    SettingsController(
            ChangingTheSettings changing,
            Groups groups,
            GroupPlace place,
            ActPages pages,
            ActorTransactions transactions,
            Clock clock) {
        this.changing = changing;
        this.groups = groups;
        this.place = place;
        this.pages = pages;
        this.transactions = transactions;
        this.clock = clock;
    }

    @GetMapping("/groups/{slug}/settings")
    ModelAndView ask(Actor actor, Page page, @PathVariable String slug) {
        var roster = place.runBy(actor, slug);
        var present =
                transactions.call(actor, () -> groups.settings(roster.group().id()));
        return pages.ask(act(page, roster, chapters(actor, roster), new Sent(values(present), page.m())));
    }

    @PostMapping("/groups/{slug}/settings")
    ModelAndView change(
            Actor actor, Page page, @PathVariable String slug, @RequestParam MultiValueMap<String, String> values) {
        var roster = place.of(actor, slug);
        var sent = new Sent(values, page.m());
        var chapters = chapters(actor, roster);
        var settings = read(roster.group().id(), chapters, sent, page.m());
        return pages.send(
                actor,
                page,
                act(page, roster, chapters, sent),
                sent,
                () -> changing.change(actor, Objects.requireNonNull(settings), clock)
                        .then(changed -> GroupPlace.path(roster.group())));
    }

    private List<Chapter> chapters(Actor actor, Roster roster) {
        return transactions.call(actor, () -> groups.chapters(roster.group().id()));
    }

    private static MultiValueMap<String, String> values(GroupSettings present) {
        var values = new LinkedMultiValueMap<String, String>();
        present.workingLanguages().forEach(language -> values.add("languages", language.tag()));
        var language = present.precedence().language();
        values.add("order", language == null ? "" : language.tag());
        var from = present.precedence().from();
        values.add("start", from == null ? "" : from.value());
        values.add("chair-place", present.precedence().chairPlace().name());
        values.add("marking", present.defaultMarking());
        values.add("history", present.historyForNewMembers() ? YES : NO);
        var reference = present.referenceChapter();
        values.add("reference", reference == null ? "" : reference);
        values.add("proposers", present.proposers().name());
        values.add("together", present.allChairsAct() ? YES : NO);
        values.add("members", present.membersHidden() ? NO : YES);
        return values;
    }

    /** Nothing if something is wrong; then the sentences stand with what was sent. */
    private @Nullable GroupSettings read(UUID groupId, List<Chapter> chapters, Sent sent, Messages m) {
        var languages = Stream.of(Language.values())
                .filter(language -> sent.all("languages").contains(language.tag()))
                .toList();
        if (languages.isEmpty()) {
            sent.wrong("languages", m.get("groups.form.missing"));
        }
        var order = Language.of(sent.line("order"));
        if (order.isEmpty() && !sent.line("order").isEmpty()) {
            sent.wrong("order", m.get("groups.form.missing"));
        }
        var from = sent.line("start").isEmpty() ? null : sent.party("start", place.parties());
        var chairPlace = sent.choice("chair-place", ChairPlace.class);
        var marking = sent.line("marking");
        if (!GroupSettings.MARKINGS.contains(marking)) {
            sent.wrong("marking", m.get("groups.form.missing"));
        }
        var reference = sent.line("reference");
        if (!reference.isEmpty()
                && chapters.stream().noneMatch(chapter -> chapter.code().equals(reference))) {
            sent.wrong("reference", m.get("groups.form.missing"));
        }
        var proposers = sent.choice("proposers", Proposers.class);
        if (!sent.errors().isEmpty() || chairPlace == null || proposers == null) {
            return null;
        }
        return new GroupSettings(
                groupId,
                languages,
                new Precedence(order.orElse(null), from, chairPlace),
                marking,
                !sent.line("history").equals(NO),
                reference.isEmpty() ? null : reference,
                proposers,
                sent.line("together").equals(YES),
                sent.line("members").equals(NO));
    }

    private ActForm act(Page page, Roster roster, List<Chapter> chapters, Sent sent) {
        var m = page.m();
        return new ActForm(
                m.get("groups.settings.heading"),
                m.get("groups.settings.effect"),
                GroupPlace.path(roster.group()) + "/settings",
                GroupPlace.path(roster.group()),
                GroupPlace.crumbs(roster.group(), m),
                fields(roster, chapters, sent, m));
    }

    private List<ActField> fields(Roster roster, List<Chapter> chapters, Sent sent, Messages m) {
        var markings = new LinkedHashMap<String, String>();
        GroupSettings.MARKINGS.forEach(marking -> markings.put(marking, marking));
        var starts = new LinkedHashMap<String, String>();
        starts.put("", m.get("groups.settings.start.alphabet"));
        starts.putAll(place.listed(roster, m));
        var history = new LinkedHashMap<String, String>();
        history.put(YES, m.get("groups.opening.yes"));
        history.put(NO, m.get("groups.opening.no"));
        return List.of(
                ActField.checks(
                        "languages",
                        m.get("groups.settings.languages"),
                        SettingsOptions.languages(m, false),
                        sent.all("languages")),
                ActField.choice(
                                "order",
                                m.get("groups.settings.order"),
                                SettingsOptions.languages(m, true),
                                sent.line("order"))
                        .orNone(),
                ActField.choice("start", m.get("groups.settings.start"), starts, sent.line("start"))
                        .explained(m.get("groups.settings.start.help"))
                        .orNone(),
                ActField.choice(
                        "chair-place",
                        m.get("groups.settings.chair-place"),
                        SettingsOptions.places(m),
                        sent.line("chair-place")),
                ActField.choice("marking", m.get("groups.settings.marking"), markings, sent.line("marking")),
                ActField.choice("history", m.get("groups.settings.history"), history, sent.line("history")),
                ActField.choice(
                                "reference",
                                m.get("groups.settings.reference"),
                                SettingsOptions.references(chapters, m),
                                sent.line("reference"))
                        .orNone(),
                ActField.choice(
                        "proposers",
                        m.get("groups.settings.proposers"),
                        SettingsOptions.proposers(m),
                        sent.line("proposers", Proposers.FULL_RIGHTS.name())),
                ActField.choice(
                        "together",
                        m.get("groups.settings.together"),
                        SettingsOptions.together(m),
                        sent.line("together", NO)),
                ActField.choice(
                                "members",
                                m.get("groups.settings.members"),
                                SettingsOptions.members(m),
                                sent.line("members", YES))
                        .explained(m.get("groups.settings.members.help")));
    }
}

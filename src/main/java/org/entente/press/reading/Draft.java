package org.entente.press.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** A reading in the making: each rule in its turn, later ones building on what earlier ones found. */
final class Draft {

    private static final String FRIENDS = "GOF";

    private final Scan scan;
    private final List<Finding> evidence = new ArrayList<>();

    Draft(Scan scan) {
        this.scan = scan;
    }

    Reading reading() {
        var view = view();
        var event = new EventRule(view).event();
        var amounts = new AmountsRule(view).amounts(evidence);
        var states = new PersonStates(view, event == null ? null : event.country());
        var participants = new ParticipantsRule(view, event, states).codes(amounts, evidence);
        return new Reading(
                scan.report().id(),
                scan.language(),
                view.title() == null
                        ? null
                        : scan.surface(view.title().start(), view.title().end()),
                view.published() == null ? null : view.published().date().toString(),
                codes(view, false),
                codes(view, true),
                GroupsRule.named(view, evidence),
                states.persons(evidence),
                event,
                participants,
                amounts,
                new HelpRule(view).help(evidence),
                new MembershipsRule(view).memberships(),
                evidence);
    }

    /** What the report shows of each party that may have taken part. */
    Map<String, Standing> standings() {
        var view = view();
        var event = new EventRule(view).event();
        var states = new PersonStates(view, event == null ? null : event.country());
        return new ParticipantsRule(view, event, states).standings(new AmountsRule(view).amounts(evidence), evidence);
    }

    /** What the report shows of each city that may be the place of the event. */
    Map<String, Standing> cities() {
        return new EventRule(view()).cities();
    }

    private View view() {
        var found = Entities.of(scan);
        var words = new Words(scan, found);
        var offices = Offices.in(scan, words, found);
        var persons = PersonsRule.gather(scan, names(words, offices));
        var title = TitleRule.of(scan);
        var told = new OwnNames(scan, words, persons).without(found, title);
        var mentions = UnlistedPlaces.with(scan, words, told, persons, title);
        var dates = DateFinder.in(scan);
        var published = PublishedRule.of(scan, title, dates);
        var groups = GroupsRule.in(scan, words, mentions);
        return new View(scan, words, mentions, groups, offices, persons, title, dates, published);
    }

    private List<PersonMention> names(Words words, List<Office> offices) {
        return switch (scan.language()) {
            case "ar" -> ArabicNames.in(scan, words, offices);
            case "zh" -> ChineseNames.in(scan, words, offices);
            default -> CapitalNames.in(scan, words, offices);
        };
    }

    /** An organisation is also whoever calls itself friends of something, however the group is written. */
    private List<String> codes(View view, boolean org) {
        var codes = new TreeSet<String>();
        var borrowed = new BorrowedWords(view);
        for (var mention : view.mentions()) {
            if (org ? mention.org() : mention.state() && !borrowed.of(mention)) {
                codes.add(mention.code());
                evidence.add(scan.finding(
                        org ? "organizations" : "states",
                        mention.code(),
                        mention.start(),
                        mention.end(),
                        org ? "organisation-name" : mention.adjective() ? "state-adjective" : "state-name"));
            }
        }
        if (org && !codes.contains(FRIENDS)) {
            view.groups().stream()
                    .filter(group -> group.friends(scan))
                    .findFirst()
                    .ifPresent(group -> {
                        codes.add(FRIENDS);
                        evidence.add(
                                scan.finding("organizations", FRIENDS, group.start(), group.end(), "group-of-friends"));
                    });
        }
        return List.copyOf(codes);
    }
}

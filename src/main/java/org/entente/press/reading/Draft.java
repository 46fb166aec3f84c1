package org.entente.press.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** A reading in the making: each rule in its turn, later ones building on what earlier ones found. */
final class Draft {

    private final Scan scan;
    private final List<Finding> evidence = new ArrayList<>();

    Draft(Scan scan) {
        this.scan = scan;
    }

    Reading reading() {
        var found = Entities.of(scan);
        var words = new Words(scan, found);
        var offices = Offices.in(scan, words, found);
        var persons = PersonsRule.gather(scan, names(words, offices));
        var mentions = outsideNames(found, persons);
        var title = TitleRule.of(scan);
        var dates = DateFinder.in(scan);
        var published = PublishedRule.of(scan, title, dates);
        var view = new View(scan, words, mentions, offices, persons, title, dates, published);
        var event = new EventRule(view).event();
        var amounts = new AmountsRule(view).amounts(evidence);
        var participants = new ParticipantsRule(view, event).codes(amounts, evidence);
        return new Reading(
                scan.report().id(),
                scan.language(),
                title == null ? null : scan.surface(title.start(), title.end()),
                published == null ? null : published.date().toString(),
                codes(mentions, false),
                codes(mentions, true),
                new GroupsRule(view).groups(evidence),
                new PersonStates(view, event == null ? null : event.country()).persons(evidence),
                event,
                participants,
                amounts,
                new HelpRule(view).help(evidence),
                new MembershipsRule(view).memberships(),
                evidence);
    }

    private List<PersonMention> names(Words words, List<Office> offices) {
        return switch (scan.language()) {
            case "ar" -> ArabicNames.in(scan, words, offices);
            case "zh" -> ChineseNames.in(scan, words, offices);
            default -> CapitalNames.in(scan, words, offices);
        };
    }

    /** A family name may look like a demonym. */
    private static List<Mention> outsideNames(List<Mention> mentions, List<PersonsRule.Cluster> persons) {
        var kept = new ArrayList<Mention>();
        for (var mention : mentions) {
            var inName = persons.stream()
                    .flatMap(person -> person.mentions.stream())
                    .anyMatch(name -> name.start() <= mention.start() && mention.end() <= name.end());
            if (!inName) {
                kept.add(mention);
            }
        }
        return kept;
    }

    private List<String> codes(List<Mention> mentions, boolean org) {
        var codes = new TreeSet<String>();
        for (var mention : mentions) {
            if (org ? mention.org() : mention.state()) {
                codes.add(mention.code());
                evidence.add(scan.finding(
                        org ? "organizations" : "states",
                        mention.code(),
                        mention.start(),
                        mention.end(),
                        org ? "organisation-name" : mention.adjective() ? "state-adjective" : "state-name"));
            }
        }
        return List.copyOf(codes);
    }
}

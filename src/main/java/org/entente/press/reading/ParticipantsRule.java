package org.entente.press.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Who took part, as distinct from who is mentioned: States and organisations of the persons present, those that act in
 * the title and the first sentences, those in lists of participants, and those that pledge. Not the States a report is
 * about, nor those said to be absent, nor the members of a group that only meets.
 */
final class ParticipantsRule {

    private static final double ENOUGH = 2;
    /** No report names a party more often; a hostile text does. */
    private static final int MOST_PLACES = 40;

    private final View view;
    private final Scan scan;
    private final Presence presence;
    private final PersonStates states;
    private final String kind;
    private final @Nullable String country;
    private final OtherTimes times;
    private final Naming naming;
    private final Nationality nationality;
    private final Standings standings;
    private final List<Span> head;
    private final Map<String, Double> scores = new HashMap<>();
    private final Map<String, Span> best = new HashMap<>();

    ParticipantsRule(View view, Reading.@Nullable Event event, PersonStates states) {
        this.view = view;
        scan = view.scan();
        kind = event == null ? "other" : event.kind();
        country = event == null ? null : event.country();
        times = new OtherTimes(view, event);
        head = view.head(2);
        presence = new Presence(view);
        nationality = new Nationality(view);
        var quotes = new Quotes(scan);
        naming = new Naming(view, presence, times, quotes, kind, country);
        standings = new Standings(view, presence, naming);
        this.states = states;
    }

    List<String> codes(List<Reading.Amount> amounts, List<Finding> evidence) {
        var codes = new ArrayList<String>();
        standings(amounts, evidence).forEach((code, standing) -> {
            if (Weights.PARTICIPANTS.of(standing) > 0) {
                codes.add(code);
                var place = best.get(code);
                if (place != null) {
                    evidence.add(scan.finding("participants", code, place.start(), place.end(), "participant"));
                }
            }
        });
        return codes;
    }

    /** What the report shows of each party; {@code rule} where these rules take it for a participant. */
    Map<String, Standing> standings(List<Reading.Amount> amounts, List<Finding> evidence) {
        var sums = evidence.stream()
                .filter(finding -> finding.key().equals("amounts"))
                .toList();
        var named = new HashMap<String, Integer>();
        for (var mention : view.mentions()) {
            if ((mention.state() || mention.org())
                    && !mention.code().equals("ISIS")
                    && named.merge(mention.code(), 1, Integer::sum) <= MOST_PLACES
                    && sums.stream().noneMatch(sum -> isWithin(mention, sum))) {
                var score = naming.score(mention);
                raise(mention.code(), new Span(mention.start(), mention.end()), score);
                standings.place(mention, Naming.VENUES.contains(mention.code()), score);
            }
        }
        view.mentions().stream().filter(this::stands).forEach(city -> {
            raise(city.code(), new Span(city.start(), city.end()), ENOUGH);
        });
        view.persons().forEach(this::person);
        hosts();
        if (kind.equals("conference")) {
            amounts.stream().map(Reading.Amount::by).forEach(giver -> raise(giver, null, ENOUGH));
        }
        amounts.stream()
                .map(Reading.Amount::by)
                .filter(Objects::nonNull)
                .forEach(giver -> standings.also(giver, "gives"));
        return standings.all(kind);
    }

    private void hosts() {
        var host = new Host(view, times);
        if (host.hosting() || !kind.equals("statement") && host.named(country)) {
            raise(country, null, ENOUGH);
        }
        if (host.officials(head)) {
            raise(states.home(), null, ENOUGH);
        }
        if (country != null && !Host.SEATS.contains(country)) {
            standings.also(country, "host");
        }
        if (states.home() != null) {
            standings.also(states.home(), "home");
        }
    }

    /** “officials from Manila and Honiara”: a capital for its State. */
    private boolean stands(Mention city) {
        return city.kind().equals("city")
                && !city.code().equals("-")
                && !Host.SEATS.contains(city.code())
                && view.mentions(new Span(city.start(), city.start() + 1)).stream()
                        .noneMatch(Mention::state)
                && presence.sent(city)
                && !times.absent(presence.withList(city))
                && !times.background(presence.withList(city));
    }

    /** The State of a currency takes no part. */
    private boolean isWithin(Mention mention, Finding sum) {
        var place = scan.finding("", "", mention.start(), mention.end(), "");
        return sum.start() <= place.start() && place.end() <= sum.end();
    }

    private void raise(@Nullable String code, @Nullable Span place, double score) {
        if (code == null) {
            return;
        }
        if (place != null && (score > scores.getOrDefault(code, 0.0) || !best.containsKey(code))) {
            best.put(code, place);
        }
        scores.merge(code, score, Math::max);
        if (score >= ENOUGH) {
            standings.sign(code, "rule");
        }
    }

    /** Somebody with a function who is present brings State or organisation along. */
    private void person(PersonsRule.Cluster person) {
        var office = person.office;
        var org = office == null ? null : office.org();
        var beside = org == null && (office == null || office.state() == null) ? nationality.of(person) : null;
        var state = beside != null || office == null ? beside : states.state(person);
        var code = org != null ? org : state;
        if (code != null) {
            var place = new Span(person.kept.start(), person.kept.end());
            standings.person(code, person);
            raise(code, place, isPresent(person, place) ? ENOUGH : 0);
        }
    }

    private boolean isPresent(PersonsRule.Cluster person, Span place) {
        return !times.absent(place)
                && (naming.early(place.start()) || !times.background(place) && !Naming.CLOSED.contains(kind))
                && (person.mentions.size() > 1 || !presence.former(person));
    }
}

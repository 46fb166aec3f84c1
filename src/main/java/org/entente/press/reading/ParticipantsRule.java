package org.entente.press.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    /** They meet, their members take part; only their own officials make them participants. */
    private static final Set<String> VENUES =
            Set.of(("G7 G20 G77 NAM BRICS SCO GOF GCD BRI ICI CIS CSTO EAEU UNGA ASEAN CELAC ALBA MERCOSUR UNASUR OPEC "
                            + "WTO ISIS")
                    .split(" "));

    /** Only those of whom the first sentences tell took part. */
    private static final Set<String> CLOSED = Set.of("call", "statement");

    private final View view;
    private final Scan scan;
    private final Presence presence;
    private final PersonStates states;
    private final String kind;
    private final @Nullable String country;
    private final OtherTimes times;
    private final Quotes quotes;
    private final Standings standings;
    private final List<Span> opening;
    private final List<Span> head;
    private final Map<String, Double> scores = new HashMap<>();
    private final Map<String, Span> best = new HashMap<>();

    ParticipantsRule(View view, Reading.@Nullable Event event, PersonStates states) {
        this.view = view;
        scan = view.scan();
        kind = event == null ? "other" : event.kind();
        country = event == null ? null : event.country();
        times = new OtherTimes(view, event);
        opening = view.head(1);
        head = view.head(2);
        presence = new Presence(view);
        quotes = new Quotes(scan);
        standings = new Standings(view, presence, times, quotes);
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
                var score = score(mention);
                raise(mention.code(), new Span(mention.start(), mention.end()), score);
                standings.place(mention, VENUES.contains(mention.code()), score);
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
        var place = presence.withList(city);
        return city.kind().equals("city")
                && !city.code().equals("-")
                && !Host.SEATS.contains(city.code())
                && view.mentions(new Span(city.start(), city.start() + 1)).stream()
                        .noneMatch(Mention::state)
                && presence.sent(city)
                && !times.absent(place)
                && !times.background(place);
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
        var beside = org == null && (office == null || office.state() == null) ? presence.nationality(person) : null;
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
                && (early(place.start()) || !times.background(place) && !CLOSED.contains(kind))
                && (person.mentions.size() > 1 || !presence.former(person));
    }

    private double score(Mention mention) {
        if (view.groups().stream().anyMatch(group -> group.holds(mention))) {
            return 0;
        }
        var sentence = scan.layout().sentenceOf(mention.start());
        var early = early(mention.start());
        var place = presence.withList(mention);
        if (times.absent(place)) {
            return 0;
        }
        if (presence.column(mention)) {
            return 3;
        }
        if (opening.stream().noneMatch(span -> span.holds(mention.start()))
                && (times.background(place) || quotes.hold(mention.start()))) {
            return 0;
        }
        if (presence.bound(mention, VENUES.contains(mention.code()))) {
            var acts = !CLOSED.contains(kind) && presence.acting(mention);
            return early || presence.introduced(mention) ? 3 : acts ? 2 : 0;
        }
        if (lists(mention)) {
            return 2;
        }
        var closed = !early && CLOSED.contains(kind) && !signs(mention);
        return closed
                        || presence.topical(mention)
                        || presence.enumerates(mention) && !presence.sent(mention) && !presence.leads(mention)
                ? 0
                : named(mention, sentence, early);
    }

    /** One of a list of those who make a statement. */
    private boolean signs(Mention mention) {
        return kind.equals("statement") && presence.inList(mention) && presence.introduced(mention);
    }

    private double named(Mention mention, Span sentence, boolean early) {
        if (!VENUES.contains(mention.code()) && (presence.sent(mention) || !early && presence.speaks(mention))) {
            return early ? 3 : 2;
        }
        if (mention.org()) {
            return organisation(mention, sentence, early);
        }
        if (presence.toward(mention) && !presence.brought(mention)) {
            return early && kind.equals("visit") && mention.code().equals(country) ? 3 : 0;
        }
        if (mention.adjective()) {
            return presence.delegation(mention) && (early || presence.joins(sentence) || scan.has("say", sentence))
                    ? 2
                    : 0;
        }
        return early ? 3 : listed(mention, sentence) ? 2 : 0;
    }

    /** Members of a group that is launched or speaks, or a list behind words of taking part. */
    private boolean lists(Mention mention) {
        if (!presence.enumerates(mention) || !mention.state() || mention.adjective() || !presence.inList(mention)) {
            return false;
        }
        return Set.of("launch", "statement").contains(kind) || presence.introduced(mention);
    }

    private double organisation(Mention mention, Span sentence, boolean early) {
        if (VENUES.contains(mention.code()) || presence.toward(mention)) {
            return 0;
        }
        var present = presence.introduced(mention)
                || presence.delegation(mention)
                || presence.chained(mention)
                || presence.leads(mention);
        return present && (early || presence.joins(sentence)) ? 2 : early ? 1.5 : 0;
    }

    private boolean listed(Mention mention, Span sentence) {
        return presence.joins(sentence)
                && presence.near(mention, sentence)
                && (presence.inList(mention)
                        || presence.introduced(mention)
                        || presence.leads(mention)
                        || presence.delegation(mention));
    }

    private boolean early(int place) {
        return head.stream().anyMatch(span -> span.holds(place));
    }
}

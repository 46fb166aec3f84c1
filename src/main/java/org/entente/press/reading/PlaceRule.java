package org.entente.press.reading;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The city of the event: behind a word of the event and “in”, beside a word of hosting, else in the dateline or the
 * title. What is said of one city adds up. A call or a statement has none, a virtual event only a seat.
 */
final class PlaceRule {

    /** Above this only what a title says of where the event is. */
    private static final double IN_TITLE = 9.5;

    private static final int MOST_NAMES = 200;
    private static final double AGAIN = 0.6;

    private final View view;
    private final Scan scan;
    private final Map<String, Mention> full;
    private final Set<String> states;
    private final String kind;
    private final boolean virtual;
    private final Map<String, Mention> best = new HashMap<>();
    private final Map<String, Double> most = new HashMap<>();

    PlaceRule(View view, String kind, @Nullable String format) {
        this.view = view;
        this.kind = kind;
        virtual = "virtual".equals(format);
        scan = view.scan();
        full = full(view);
        states = view.mentions().stream()
                .filter(Mention::state)
                .map(Mention::code)
                .collect(Collectors.toSet());
    }

    /** The city of which most is shown. */
    @Nullable
    Mention city(EventDateRule.@Nullable Day day) {
        return standings(day).entrySet().stream()
                .max(Comparator.comparingDouble(entry -> Weights.PLACES.of(entry.getValue())))
                .filter(entry -> Weights.PLACES.of(entry.getValue()) > 0)
                .map(entry -> written(entry.getKey()))
                .orElse(null);
    }

    /** The city of this key as the text writes it best. */
    Mention written(String key) {
        return new PlaceSpelling(view).written(Objects.requireNonNull(best.get(key)));
    }

    /** What the report shows of each city; {@code rule} where these rules take it for the place of the event. */
    Map<String, Standing> standings(EventDateRule.@Nullable Day day) {
        if (kind.equals("call")) {
            return Map.of();
        }
        var evidence = new PlaceEvidence(view, kind);
        var signs = new PlaceSigns(view, evidence, day);
        Map<String, Double> sums = new HashMap<>();
        for (var mention : view.mentions()) {
            if (mention.kind().equals("city") && !inName(mention) && !outdone(mention)) {
                var key = key(mention);
                if (signs.enough(key)) {
                    continue;
                }
                var score = evidence.score(mention);
                signs.place(key, mention, score);
                if (score > least(evidence, mention)) {
                    sums.merge(key, score, PlaceRule::both);
                }
                show(key, mention, score);
            }
        }
        var chosen = sums.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
        return signs.all(chosen.orElse(null), virtual);
    }

    private double least(PlaceEvidence evidence, Mention city) {
        return virtual && !evidence.cues().near("seat", city, 30) ? IN_TITLE : evidence.least(kind);
    }

    /** Written as in the text rather than in the title or in capitals. */
    private void show(String key, Mention city, double score) {
        var shown = score - (PlaceSpelling.shouted(scan, city) ? IN_TITLE : inTitle(city) ? 2 : 0);
        if (!most.containsKey(key) || shown > most.getOrDefault(key, 0.0)) {
            most.put(key, shown);
            best.put(key, whole(city));
        }
    }

    /** Of cities with one name that of a State the report names: Trujillo in Peru, not in Spain. */
    private boolean outdone(Mention city) {
        return !states.contains(city.code())
                && view.mentions().stream()
                        .anyMatch(other -> other.kind().equals("city")
                                && other.start() == city.start()
                                && other.end() == city.end()
                                && states.contains(other.code()));
    }

    /** The better evidence, and a part of the other. */
    private static double both(double one, double other) {
        return Math.max(one, other) + AGAIN * Math.min(one, other);
    }

    private boolean inTitle(Mention city) {
        var title = view.title();
        return title != null && title.holds(city.start());
    }

    /** “Lima Group”, “Minsk Group”. */
    private boolean inName(Mention city) {
        return view.groups().stream().anyMatch(group -> group.holds(city));
    }

    /** Where the text has a city in full, its first or last word alone is that city: “Colonia”, “Bariloche”. */
    private Mention whole(Mention city) {
        var begin = scan.text().folded(city.start(), city.end()) + " ";
        var end = " " + begin.strip();
        for (var entry : full.entrySet()) {
            var hyphened = entry.getKey().startsWith(begin.strip() + "-");
            if (hyphened || entry.getKey().startsWith(begin) || entry.getKey().endsWith(end)) {
                return entry.getValue();
            }
        }
        return city;
    }

    /** Each city of more than one word, where it is first named. */
    private static Map<String, Mention> full(View view) {
        var full = new LinkedHashMap<String, Mention>();
        for (var mention : view.mentions()) {
            var name = mention.kind().equals("city") && full.size() < MOST_NAMES
                    ? view.scan().text().folded(mention.start(), mention.end())
                    : "";
            if (name.indexOf(' ') > 0 || name.indexOf('-') > 0) {
                full.putIfAbsent(name, mention);
            }
        }
        return full;
    }

    /** Cases and spellings of one city begin alike. */
    private String key(Mention mention) {
        var city = whole(mention);
        var name = scan.text().folded(city.start(), city.end());
        return scan.language().equals("ru") || scan.chinese()
                ? name.substring(0, Math.min(scan.chinese() ? 2 : 4, name.length()))
                : name;
    }
}

package org.entente.press.reading;

import static org.entente.press.reading.Standing.add;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a report shows of each city that may be the place of the event: the signs that {@code places.txt} weighs. */
final class PlaceSigns {

    private static final int NEAR = 40;
    private static final int BEHIND = 24;
    /** In Chinese characters. */
    private static final int WORDS_BETWEEN = 4;
    /** No report names a city more often; a hostile text does. */
    private static final int MOST_PLACES = 40;
    /** What the rules make of a place, in steps. */
    private static final int[] TOLD = {1, 5, 9};
    /** Words anywhere in the sentence that names the city. */
    private static final List<String> TELLING = List.of("event", "join", "past", "ahead");

    private final View view;
    private final Scan scan;
    private final PlaceEvidence evidence;
    private final PlaceCues cues;
    private final PlaceHeads heads;
    private final List<Span> head;
    private final EventDateRule.@Nullable Day day;
    private final Map<String, List<Set<String>>> places = new LinkedHashMap<>();

    PlaceSigns(View view, PlaceEvidence evidence, EventDateRule.@Nullable Day day) {
        this.view = view;
        this.evidence = evidence;
        cues = evidence.cues();
        this.day = day;
        scan = view.scan();
        heads = new PlaceHeads(scan, view.words());
        head = view.head(4).stream().filter(span -> !span.equals(view.title())).toList();
    }

    /** Whether so much is known of the city that more of its places say nothing. */
    boolean enough(String key) {
        return places.getOrDefault(key, List.of()).size() >= MOST_PLACES;
    }

    /** One place that names the city of this key; the rules say how much it speaks for being where the event is. */
    void place(String key, Mention city, double score) {
        var signs = new HashSet<String>();
        for (var told : TOLD) {
            add(signs, "told-" + told, Math.round(score) >= told);
        }
        zone(city, signs);
        words(city, signs);
        dates(city, signs);
        places.computeIfAbsent(key, any -> new ArrayList<>()).add(signs);
    }

    /** What is shown of each city; of a virtual event only of those where somebody is told to have been. */
    Map<String, Standing> all(@Nullable String chosen, boolean virtual) {
        var standings = new LinkedHashMap<String, Standing>();
        places.forEach((key, named) -> {
            if (virtual && !key.equals(chosen) && named.stream().noneMatch(PlaceSigns::present)) {
                return;
            }
            var whole = new HashSet<>(Set.of(Weights.ALWAYS));
            add(whole, "rule", key.equals(chosen));
            add(whole, "other", chosen != null && !key.equals(chosen));
            add(whole, "again", named.size() > 1);
            standings.put(key, new Standing(whole, named));
        });
        return standings;
    }

    private static boolean present(Set<String> signs) {
        return signs.contains("head") && signs.contains("in") && !signs.contains("ahead");
    }

    private void zone(Mention city, Set<String> signs) {
        var title = view.title();
        if (title != null && title.holds(city.start())) {
            signs.add("title");
            return;
        }
        if (evidence.opening(city)) {
            signs.addAll(List.of("head", "first", "early"));
            return;
        }
        for (var i = 0; i < head.size(); i++) {
            if (head.get(i).holds(city.start())) {
                signs.add("head");
                add(signs, "first", i == 0);
                add(signs, "early", i <= 1);
                return;
            }
        }
        signs.add("later");
        add(signs, "end", city.start() > scan.text().length() * 2 / 3);
    }

    private void words(Mention city, Set<String> signs) {
        var sentence = scan.layout().sentenceOf(city.start());
        TELLING.forEach(category -> add(signs, category, scan.has(category, sentence)));
        add(signs, "in", inside(city, sentence));
        add(signs, "located", cues.located(city));
        add(signs, "elsewhere", evidence.elsewhere(city));
        add(signs, "noun", heads.before(city.start()) != null);
        add(
                signs,
                "line",
                scan.layout().lineOf(city.start()).start() >= city.match().word() - 1);
        add(signs, "mission", cues.near("mission", city, NEAR));
        var behind = Math.min(sentence.end(), city.end() + BEHIND);
        add(signs, "mission-behind", scan.has("mission", new Span(city.end(), behind)));
    }

    /** Behind “in”, and not behind “to” or “from” since. */
    private boolean inside(Mention city, Span sentence) {
        var word = city.match().word();
        var attached = scan.preposition(city.match());
        if (attached == 'ب' || attached == 'ل') {
            return attached == 'ب';
        }
        return scan.matches("direction", new Span(Math.max(sentence.start(), word - NEAR), word)).stream()
                .filter(match -> match.end() <= word && joined(match.end(), word))
                .reduce((one, next) -> next)
                .filter(match -> match.value().equals("in") && !accusative(city))
                .isPresent();
    }

    private boolean joined(int start, int end) {
        var between = scan.text().folded(start, end).strip();
        return scan.chinese()
                ? between.length() <= WORDS_BETWEEN
                : between.indexOf(',') < 0 && between.split(" ").length <= WORDS_BETWEEN;
    }

    /** “в Ларнаку” is where somebody goes, “в Ларнаке” where something is; Баку has one form for both. */
    private boolean accusative(Mention city) {
        var name = scan.text().folded(city.start(), city.end());
        var stem = name.substring(0, name.length() - 1);
        return scan.language().equals("ru")
                && (name.endsWith("у") && scan.lexicon().holds("city", stem + "а")
                        || name.endsWith("ю") && scan.lexicon().holds("city", stem + "я"));
    }

    /** Whether the sentence tells of the day of the event, or of another one only. */
    private void dates(Mention city, Set<String> signs) {
        var sentence = scan.layout().sentenceOf(city.start());
        var own = day != null && sentence.holds(day.start());
        var near = day != null && own && Math.abs(day.start() - city.start()) <= NEAR;
        var other = false;
        for (var date : view.dates()) {
            if (day != null && sentence.holds(date.start())) {
                var same = same(day, date);
                own |= same;
                near |= same && Math.abs(date.start() - city.start()) <= NEAR;
                other |= !same;
            }
        }
        add(signs, "dated", own || other || scan.has("relday", sentence) || scan.has("weekday", sentence));
        add(signs, "day-near", near);
        add(signs, "other-day", other && !own);
    }

    /** Whether a date, or an interval, may be of the days of the event; what it leaves open does not part them. */
    private static boolean same(EventDateRule.Day days, DateMention date) {
        var first = date.date();
        var last = date.until() == null ? first : date.until();
        if (first.full() && last.full() && days.first().full()) {
            return first.daysTo(days.closing()) >= 0 && days.first().daysTo(last) >= 0;
        }
        var year = first.year() == 0
                || days.first().year() == 0
                || first.year() <= days.closing().year() && days.first().year() <= last.year();
        return year && ofYear(first, 1) <= ofYear(days.closing(), 1) && ofYear(days.first(), 31) <= ofYear(last, 31);
    }

    /** The day within the year, of a month alone the open one; without a month at either end of the year. */
    private static int ofYear(Edtf date, int open) {
        var month = date.month() > 0 ? date.month() : open == 1 ? 0 : 13;
        return month * 31 + (date.day() > 0 ? date.day() : open);
    }
}

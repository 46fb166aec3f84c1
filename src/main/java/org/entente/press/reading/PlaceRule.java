package org.entente.press.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The city of the event: behind a word of the event and “in”, beside a word of hosting, else in the dateline or the
 * title. What is said of one city adds up. A call or a statement has none, a virtual event only a seat.
 */
final class PlaceRule {

    /** Above this only what a title says of where the event is. */
    private static final double IN_TITLE = 9.5;

    private final View view;
    private final Scan scan;
    private final List<Span> head;

    PlaceRule(View view) {
        this.view = view;
        scan = view.scan();
        head = view.head(4);
    }

    @Nullable
    Mention city(String kind, @Nullable String format) {
        if (kind.equals("call")) {
            return null;
        }
        var least = kind.equals("statement") ? 7 : 0;
        Map<String, Double> sums = new HashMap<>();
        Map<String, Mention> best = new HashMap<>();
        Map<String, Double> most = new HashMap<>();
        for (var mention : view.mentions()) {
            var virtual = "virtual".equals(format) && !near("seat", mention, 30);
            var score = mention.kind().equals("city") && !inName(mention) ? score(mention) : 0;
            if (score > (virtual ? IN_TITLE : least)) {
                var key = key(mention);
                sums.merge(key, score, Double::sum);
                var shown = score - (shouted(mention) ? IN_TITLE : 0);
                if (!most.containsKey(key) || shown > most.getOrDefault(key, 0.0)) {
                    most.put(key, shown);
                    best.put(key, mention);
                }
            }
        }
        return sums.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(entry -> best.get(entry.getKey()))
                .orElse(null);
    }

    /** “Lima Group”, “Minsk Group”. */
    private boolean inName(Mention city) {
        return view.groups().stream().anyMatch(group -> group.holds(city));
    }

    /** A dateline in capitals gives way to the name as it is written. */
    private boolean shouted(Mention city) {
        var surface = scan.surface(city.start(), city.end());
        return surface.length() > 2
                && Character.isUpperCase(surface.charAt(surface.length() - 1))
                && Character.isUpperCase(surface.charAt(1));
    }

    /** Cases and spellings of one city begin alike. */
    private String key(Mention city) {
        var name = scan.text().folded(city.start(), city.end());
        return city.code() + name.substring(0, Math.min(scan.chinese() ? 2 : 4, name.length()));
    }

    private double score(Mention city) {
        if (state(city) && !dateline(city)) {
            return located(city) ? 2 : 0;
        }
        for (var i = 0; i < head.size(); i++) {
            if (head.get(i).holds(city.start())) {
                return inHead(city, i);
            }
        }
        if (city.start() > 1800) {
            return 0;
        }
        var told = located(city) && (near("event", city, 40) || near("join", city, 24));
        return dateline(city) ? 5 : told ? 3.5 : 0;
    }

    /** Singapore, Kuwait: the State has the name of its city. */
    private boolean state(Mention city) {
        return view.mentions().stream()
                .anyMatch(mention -> mention.state()
                        && mention.start() == city.start()
                        && mention.end() == city.end()
                        && mention.code().equals(city.code()));
    }

    private double inHead(Mention city, int sentence) {
        if (located(city)) {
            var event = around("event", city) || around("eventverb", city) || around("held", city);
            return event || sentence == 0 ? 10 - sentence : 4.5 - sentence * 0.3;
        }
        if (sentence <= 1 && hosts(city)) {
            return 8;
        }
        if (near("event", city, 14)) {
            return 6;
        }
        if (dateline(city)) {
            return 5.5;
        }
        return sentence == 0 ? 3 : 0;
    }

    private boolean hosts(Mention city) {
        return scan.matches("hosts").stream()
                .anyMatch(verb -> verb.word() >= city.end() && verb.word() - city.end() <= 3
                        || verb.end() <= city.match().word() && city.match().word() - verb.end() <= 3);
    }

    /** A word of the category on either side in the same sentence. */
    private boolean around(String category, Mention city) {
        var sentence = scan.layout().sentenceOf(city.start());
        var reach = scan.chinese() ? 25 : 60;
        return scan.matches(category, sentence).stream()
                .anyMatch(match ->
                        match.start() - city.end() <= reach && city.match().word() - match.end() <= reach);
    }

    /** A word of the category within so many characters before. */
    private boolean near(String category, Mention city, int reach) {
        var within = scan.chinese() ? reach / 2 : reach;
        var word = city.match().word();
        return scan.matches(category).stream().anyMatch(match -> match.end() <= word && word - match.end() <= within);
    }

    /** Behind “in”, “à”, “في”, “в”, “在”. */
    private boolean located(Mention city) {
        var match = city.match();
        var attached = scan.text().folded(match.word(), match.start());
        if (scan.arabic() && attached.indexOf('ب') >= 0) {
            return true;
        }
        for (var cue : scan.matches("locative")) {
            if (scan.matches("topic").stream().anyMatch(topic -> topic.end() == cue.end() && topic.covers(cue))) {
                continue;
            }
            var apart = match.word() - cue.end();
            if (apart >= 0 && apart <= (scan.chinese() ? 12 : 28) && clear(cue.end(), match.word())) {
                return true;
            }
        }
        return false;
    }

    /** Nothing between but a few words without a mark: an article, “the capital”, a region. */
    private boolean clear(int start, int end) {
        for (var at = start; at < end; at++) {
            if (".,\n،，。、“”\"(".indexOf(scan.text().at(at)) >= 0) {
                return false;
            }
        }
        var other = view.mentions().stream()
                .anyMatch(mention -> mention.start() >= start && mention.end() <= end && !mention.adjective());
        if (other && !scan.chinese()) {
            return false;
        }
        var words = scan.text().folded(start, end).strip();
        var verbs = scan.has("stop", new Span(start, end)) || scan.has("eventverb", new Span(start, end));
        return words.isEmpty() || words.split(" ").length <= 3 && !(verbs && !scan.chinese());
    }

    /** At the beginning of a line, with a mark behind it. */
    private boolean dateline(Mention city) {
        var line = scan.layout().lineOf(city.start());
        if (city.start() - line.start() > (scan.chinese() ? 12 : 30)) {
            return false;
        }
        for (var at = city.end(); at < Math.min(line.end(), city.end() + (scan.chinese() ? 10 : 45)); at++) {
            var c = scan.text().at(at);
            if (c == '-'
                    || c == '('
                    || c == '/'
                    || c == ':'
                    || c == '电'
                    || c == '讯'
                    || c == '電'
                    || c == '訊'
                    || c == '.'
                            && at - city.end() > 2
                            && !Character.isDigit(scan.text().near(at + 1))) {
                return true;
            }
        }
        return false;
    }
}

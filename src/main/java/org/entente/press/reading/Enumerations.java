package org.entente.press.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What is named in one list: with commas and “and” between, or line by line. */
final class Enumerations {

    private static final Pattern WORDS = Pattern.compile("[^\\p{L}]+");
    private static final int LEAST_LINES = 3;
    /** A bullet or a number before a name. */
    private static final int LEAD = 4;

    private static final int LONGEST_LINK = 22;
    private static final int LEAST_AND = 3;
    private static final int NEIGHBOURS = 3;
    private static final int FURTHER = 40;

    private final View view;
    private final Scan scan;
    private final Map<Mention, Mention> firsts = new HashMap<>();
    private final Map<Mention, Mention> lasts = new HashMap<>();
    private final Set<Mention> column = new HashSet<>();

    Enumerations(View view) {
        this.view = view;
        scan = view.scan();
        chains();
        columns();
    }

    /** A place called like a State stands at the same place: not only the neighbour is looked at. */
    private void chains() {
        var mentions = view.mentions();
        for (var i = 0; i < mentions.size(); i++) {
            for (var j = i - 1; j >= Math.max(0, i - NEIGHBOURS); j--) {
                if (together(mentions.get(j), mentions.get(i))) {
                    firsts.put(mentions.get(i), first(mentions.get(j)));
                    break;
                }
            }
        }
        for (var i = mentions.size() - 1; i >= 0; i--) {
            for (var j = i + 1; j <= Math.min(mentions.size() - 1, i + NEIGHBOURS); j++) {
                if (together(mentions.get(i), mentions.get(j))) {
                    lasts.put(mentions.get(i), last(mentions.get(j)));
                    break;
                }
            }
        }
    }

    /** At least three lines one below the other, each of which is a State or an organisation, alone or before a colon. */
    private void columns() {
        var run = new ArrayList<Mention>();
        for (var line : scan.layout().bodyLines()) {
            var alone = alone(line);
            if (alone != null) {
                run.add(alone);
            } else {
                keep(run);
            }
        }
        keep(run);
    }

    private void keep(List<Mention> run) {
        if (run.size() >= LEAST_LINES) {
            column.addAll(run);
        }
        run.clear();
    }

    private @Nullable Mention alone(Span line) {
        for (var mention : view.mentions(new Span(line.start(), Math.min(line.end(), line.start() + LEAD + 1)))) {
            if (!mention.adjective()
                    && !mention.kind().equals("city")
                    && (line.end() - mention.end() <= 1 || heads(mention, line))) {
                return mention;
            }
        }
        return null;
    }

    /** “• Canada: 60 million”, what it gave or sent behind a colon. */
    private boolean heads(Mention mention, Span line) {
        var at = mention.end();
        while (at < line.end() && scan.text().at(at) == ' ') {
            at++;
        }
        return at < line.end() && scan.text().at(at) == ':';
    }

    /** A comma or an “and” between, and no words but articles. */
    boolean together(Mention one, Mention other) {
        var start = one.end();
        var end = other.match().word();
        if (end < start || end - start > LONGEST_LINK) {
            return false;
        }
        var between = scan.text().folded(start, end);
        if (one.code().equals(other.code()) && between.equals(" (")) {
            return true;
        }
        if (between.isBlank()) {
            return scan.arabic() && scan.text().near(end) == 'و';
        }
        if (between.indexOf('.') >= 0 || between.indexOf('\n') >= 0 || between.indexOf(';') >= 0) {
            return false;
        }
        for (var and : scan.matches("and", new Span(start, end))) {
            between = and.length() > LEAST_AND || scan.chinese() ? scan.text().folded(and.end(), end) : between;
        }
        for (var word : WORDS.split(between)) {
            if (word.length() > (scan.chinese() ? 1 : LEAST_AND)) {
                return false;
            }
        }
        return parts(start, end);
    }

    /** A comma or an “and”. */
    private boolean parts(int start, int end) {
        var between = scan.text().folded(start, end);
        return between.chars().anyMatch(c -> ",،、/&-".indexOf(c) >= 0)
                || scan.has("and", new Span(start, end))
                || between.equals(" e ")
                || scan.arabic() && scan.text().near(end) == 'و';
    }

    Mention first(Mention mention) {
        return firsts.getOrDefault(mention, mention);
    }

    Mention last(Mention mention) {
        return lasts.getOrDefault(mention, mention);
    }

    boolean column(Mention mention) {
        return column.contains(mention);
    }

    /** “the Dominican, Costa Rican and Panamanian presidents”: adjectives beside one function for several persons. */
    boolean ofHolders(Mention mention) {
        if (!mention.adjective()) {
            return false;
        }
        var start = first(mention).start();
        var end = last(mention).end();
        for (var office : view.offices()) {
            var beside = start <= office.end() + 2 && office.start() <= end + 3;
            if (beside && scan.has("plural", new Span(office.start(), office.end()))) {
                return true;
            }
        }
        return false;
    }

    /** Its list opens the sentence, and right behind stands a word of speaking. */
    boolean speaks(Mention mention) {
        var sentence = scan.layout().sentenceOf(mention.start());
        var end = last(mention).end();
        return first(mention).match().word() - sentence.start() <= (scan.chinese() ? 0 : 4)
                && scan.matches("say", new Span(end, sentence.end())).stream()
                        .anyMatch(say -> say.length() > LEAST_AND && say.start() - end <= (scan.chinese() ? 0 : 2));
    }

    /**
     * A word of taking part right behind its list: “Papua New Guinea and Solomon Islands joined”; or further on, where
     * the list opens the sentence: “The UN, through its regional director, briefed the session”.
     */
    boolean leads(Mention mention) {
        var end = last(mention).end();
        var sentence = scan.layout().sentenceOf(mention.start());
        var opens = first(mention).match().word() - sentence.start() <= (scan.chinese() ? 0 : 5);
        var reach = scan.chinese() ? (opens ? 12 : 2) : opens ? FURTHER : 6;
        return scan.matches("join", sentence).stream()
                .anyMatch(join -> join.start() >= end && join.start() - end <= reach);
    }
}

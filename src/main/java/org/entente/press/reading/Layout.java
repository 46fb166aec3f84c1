package org.entente.press.reading;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * The page: its lines, those that are not the report (menus, share bars, comment forms, related news, disclaimers),
 * and its sentences. Nothing is cut: places stay what they were.
 */
final class Layout {

    private static final int TITLE_MOST = 300;

    private final FoldedText text;
    private final String language;
    private final List<Span> lines = new ArrayList<>();
    private final BitSet aside;
    private final List<Span> sentences = new ArrayList<>();

    Layout(FoldedText text, String language, List<Match> matches) {
        this.text = text;
        this.language = language;
        split();
        aside = Aside.of(
                text,
                language.equals("zh"),
                lines,
                matches.stream()
                        .filter(match -> match.category().equals("boilerplate")
                                || match.category().equals("tail"))
                        .toList());
        for (var line : lines) {
            if (body(line.start())) {
                Sentences.split(text, language, line, sentences);
            }
        }
    }

    private void split() {
        var start = 0;
        for (var at = 0; at <= text.length(); at++) {
            if (at == text.length() || text.at(at) == '\n') {
                add(start, at);
                start = at + 1;
            }
        }
    }

    private void add(int start, int end) {
        while (start < end && text.at(start) == ' ') {
            start++;
        }
        while (end > start && text.at(end - 1) == ' ') {
            end--;
        }
        if (end > start) {
            lines.add(new Span(start, end));
        }
    }

    List<Span> lines() {
        return lines;
    }

    List<Span> bodyLines() {
        return lines.stream().filter(line -> body(line.start())).toList();
    }

    List<Span> sentences() {
        return sentences;
    }

    boolean body(int place) {
        return !aside.get(place);
    }

    Span lineOf(int place) {
        return last(lines, place);
    }

    Span sentenceOf(int place) {
        var sentence = sentences.isEmpty() ? null : last(sentences, place);
        return sentence != null && sentence.holds(place) ? sentence : lineOf(place);
    }

    /** The last of the stretches that does not begin behind the place, or the first; they are in their order. */
    private static Span last(List<Span> spans, int place) {
        return spans.get(Math.max(0, Ordered.first(spans, Span::start, place + 1) - 1));
    }

    int titleMost() {
        return language.equals("zh") ? TITLE_MOST / 4 : TITLE_MOST;
    }
}

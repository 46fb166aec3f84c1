package org.entente.press.web;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.entente.press.model.Claim;
import org.entente.press.model.Original;
import org.jspecify.annotations.Nullable;

/** The words of a report in lines, with what was found in them. Only words: nothing of the page they came from. */
public record ReportText(List<Line> lines) {

    /** One line of the report. */
    public record Line(List<Piece> pieces) {}

    /**
     * Words that were found to mean something, or those between.
     *
     * @param key what they are evidence for; null for words between
     * @param place by which claims point at them; null where none can
     */
    public record Piece(
            String words, @Nullable String key, @Nullable String place) {}

    private record Mark(int start, int end, String key) {}

    static ReportText of(Original original, List<Claim> claims) {
        var words = original.words();
        var marks = marks(original, claims, words.length());
        var lines = new ArrayList<Line>();
        var next = 0;
        for (var start = 0; start <= words.length(); ) {
            var found = words.indexOf('\n', start);
            var end = found < 0 ? words.length() : found;
            var pieces = new ArrayList<Piece>();
            var at = start;
            while (next < marks.size() && marks.get(next).start() < end) {
                var mark = marks.get(next++);
                add(pieces, words, at, mark.start());
                var to = Math.min(mark.end(), end);
                pieces.add(new Piece(words.substring(mark.start(), to), mark.key(), "w" + mark.start()));
                at = to;
            }
            add(pieces, words, at, end);
            if (!pieces.isEmpty()) {
                lines.add(new Line(List.copyOf(pieces)));
            }
            start = end + 1;
        }
        return new ReportText(List.copyOf(lines));
    }

    private static void add(List<Piece> pieces, String words, int from, int to) {
        if (to > from) {
            pieces.add(new Piece(words.substring(from, to), null, null));
        }
    }

    /** In their order, none within another: where several cover the same words, the shortest of them counts. */
    private static List<Mark> marks(Original original, List<Claim> claims, int length) {
        var ofClaims = claims.stream()
                .map(claim -> new Mark(claim.passage().start(), claim.passage().end(), key(claim)));
        var ofFindings =
                original.findings().stream().map(finding -> new Mark(finding.start(), finding.end(), finding.key()));
        return apart(Stream.concat(ofClaims, ofFindings)
                .filter(mark -> mark.start() >= 0 && mark.start() < mark.end() && mark.end() <= length)
                .sorted(Comparator.comparingInt(Mark::start))
                .toList());
    }

    /** Each mark ends where another begins or ends, so that every claim finds the place where its words begin. */
    private static List<Mark> apart(List<Mark> marks) {
        var edges = new TreeSet<Integer>();
        marks.forEach(mark -> edges.addAll(List.of(mark.start(), mark.end())));
        var apart = new ArrayList<Mark>();
        var open = new ArrayList<Mark>();
        var next = 0;
        for (int from : edges) {
            open.removeIf(mark -> mark.end() <= from);
            while (next < marks.size() && marks.get(next).start() == from) {
                open.add(marks.get(next++));
            }
            var to = edges.higher(from);
            if (to != null && !open.isEmpty()) {
                var shortest = Collections.min(open, Comparator.comparingInt(mark -> mark.end() - mark.start()));
                apart.add(new Mark(from, to, shortest.key()));
            }
        }
        return apart;
    }

    private static String key(Claim claim) {
        return switch (claim.kind()) {
            case EVENT -> "event";
            case PARTICIPANTS -> "participants";
            case PERSON -> "persons";
            case STATEMENT -> "statement";
            case AMOUNT -> "amounts";
            case HELP -> "help";
            case MEMBERSHIP -> "groups";
        };
    }

    /** The class that colours a key: who, what is counted, which groups; where else, quietly. */
    public static String tone(String key) {
        return switch (key) {
            case "persons" -> "who";
            case "amounts", "help" -> "much";
            case "groups" -> "group";
            case "event", "statement" -> "what";
            default -> "where";
        };
    }
}

package org.entente.press.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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

    /** In their order, none within another: the words of claims first, then the longest. */
    private static List<Mark> marks(Original original, List<Claim> claims, int length) {
        var ofClaims = claims.stream()
                .map(claim -> new Mark(claim.passage().start(), claim.passage().end(), key(claim)));
        var ofFindings =
                original.findings().stream().map(finding -> new Mark(finding.start(), finding.end(), finding.key()));
        var all = Stream.concat(ofClaims, ofFindings)
                .filter(mark -> mark.start() >= 0 && mark.start() < mark.end() && mark.end() <= length)
                .sorted(Comparator.comparingInt(Mark::start)
                        .thenComparing(Comparator.comparingInt(Mark::end).reversed()))
                .toList();
        var apart = new ArrayList<Mark>();
        var at = 0;
        for (var mark : all) {
            if (mark.start() >= at) {
                apart.add(mark);
                at = mark.end();
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

package org.entente.information;

import com.ibm.icu.text.Normalizer2;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds marks of classification as they stand at the head or foot of a page: a line of its own that holds a mark, what
 * usually stands beside one, and nothing else (MRK-01). A sentence that speaks of secrets is none. Spacing, case, width
 * of letters, vowel signs and characters that nobody sees make no difference.
 */
public final class ClassificationMarks {

    private static final Normalizer2 APART = Normalizer2.getNFKDInstance();
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}\\p{Mn}\\p{Cc}\u0640&&[^\\n\\r\\t]]");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}]+");
    private static final Pattern RELEASED = Pattern.compile("\\bREL(EASABLE)?\\b");
    private static final Pattern CODE = Pattern.compile("[A-Z]{3}");
    private static final int LINES_TOGETHER = 3;
    private static final int LONGEST = 200;
    private static final int MOST_LINES = 20_000;

    private final List<Mark> marks;
    private final Set<String> beside;

    private ClassificationMarks(List<Mark> marks, Set<String> beside) {
        this.marks = marks;
        this.beside = beside;
    }

    /** Whether the words are a classification for certain. */
    public enum Weight {
        /** May be a category of distribution as well: the person who sends it says which. */
        ASK,
        REFUSE
    }

    /** A mark that was found, as the table writes it. */
    public record Mark(Weight weight, String words) {}

    /** The table of the product. */
    public static ClassificationMarks load() {
        var marks = new ArrayList<Mark>();
        var beside = new HashSet<String>();
        for (var line : table()) {
            var comma = line.indexOf(',');
            var words = line.substring(comma + 1);
            switch (line.substring(0, comma)) {
                case "refuse" -> marks.add(new Mark(Weight.REFUSE, words));
                case "ask" -> marks.add(new Mark(Weight.ASK, words));
                default -> beside.add(words);
            }
        }
        // the longest first: TOP SECRET is not SECRET with a word beside it
        marks.sort(Comparator.comparing((Mark mark) -> mark.words().length()).reversed());
        return new ClassificationMarks(List.copyOf(marks), Set.copyOf(beside));
    }

    private static List<String> table() {
        try (InputStream in =
                Objects.requireNonNull(ClassificationMarks.class.getResourceAsStream("marks.csv"), "marks.csv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The table of marks cannot be read.", e);
        }
    }

    /** The weightiest mark in these words, if there is one. */
    public Optional<Mark> find(String words) {
        var lines =
                UNSEEN.matcher(words).replaceAll("").lines().limit(MOST_LINES).toList();
        return IntStream.range(0, lines.size())
                .boxed()
                .flatMap(first -> together(lines, first).stream())
                .flatMap(line -> inLine(line).stream())
                .max(Comparator.comparing(Mark::weight));
    }

    /** A mark may be broken over lines: the line alone, and with those that follow it. */
    private static List<String> together(List<String> lines, int first) {
        var together = new ArrayList<String>();
        var line = new StringBuilder();
        for (var next = first; next < Math.min(lines.size(), first + LINES_TOGETHER); next++) {
            line.append(lines.get(next)).append(' ');
            if (line.length() > LONGEST) {
                break;
            }
            together.add(line.toString());
        }
        return together;
    }

    private Optional<Mark> inLine(String line) {
        var tokens = BETWEEN.matcher(folded(line)).replaceAll(" ").strip();
        return tokens.isEmpty()
                ? Optional.empty()
                : marks.stream().filter(mark -> isNothingBut(mark, tokens)).findFirst();
    }

    private boolean isNothingBut(Mark mark, String tokens) {
        var squeezed = tokens.replace(" ", "");
        if (squeezed.equals(mark.words().replace(" ", ""))) {
            return true;
        }
        var around = (" " + tokens + " ").replace(" " + mark.words() + " ", "  ");
        var released = RELEASED.matcher(tokens).find();
        return around.length() < tokens.length() + 2
                && Stream.of(around.strip().split(" +"))
                        .allMatch(token -> isBeside(token) || (released && isCode(token)));
    }

    /** What stands beside a mark: signs of the table, and parts of other marks. */
    private boolean isBeside(String token) {
        return token.isEmpty()
                || beside.contains(token)
                || marks.stream()
                        .anyMatch(mark -> List.of(mark.words().split(" ")).contains(token));
    }

    /** The code of a State in a list of those it is releasable to. */
    private static boolean isCode(String token) {
        return CODE.matcher(token).matches();
    }

    /** Capitals without marks; the letters of Arabic in the forms of the table. */
    private static String folded(String line) {
        return UNSEEN.matcher(APART.normalize(line))
                .replaceAll("")
                .toUpperCase(Locale.ROOT)
                .replace('ة', 'ه')
                .replace('ى', 'ي');
    }
}

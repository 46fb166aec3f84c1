package org.entente.texts.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The symbol under which a document is issued, the same for every language (domain 3.2): {@code GFC/BRU/2026/L.4/Rev.1}.
 * Always Latin letters, written from left to right (SYM-05).
 *
 * @param stem everything before the changes: {@code GFC/BRU/2026/L.4}
 * @param changes what was done to the document since, in order; a correction is always the last (SYM-02)
 * @param reissues how often it was issued again for technical reasons, one asterisk each (SYM-04)
 */
public record Symbol(String stem, List<Change> changes, int reissues) {

    private static final Pattern HEAD = Pattern.compile("[A-Z]{1,10}");
    private static final Pattern MIDDLE = Pattern.compile(
            // a body, a session or a year or a number, a word such as RES or a duty station, a number within a series
            "(AC|C|CN|CONF|GC|SC|Sub|WG|PC)\\.[0-9]{1,4}|EG\\.[A-Z]{1,12}|[0-9]{1,5}|[A-Za-z]{1,12}"
                    + "|(L|R|CRP|WP|PV|SR|Misc|DEC|DECL|PS|JS)\\.[0-9]{1,5}");
    private static final Pattern CHANGE = Pattern.compile("(Rev|Add|Corr|Amend)\\.([1-9][0-9]{0,2})");
    private static final String SUMMARY = "Summary";
    /** How many asterisks a symbol can bear. */
    public static final int MOST_REISSUES = 3;

    public Symbol {
        changes = List.copyOf(changes);
    }

    /** One change of an issued document: {@code Rev.1}; a summary has no number. */
    public record Change(Kind kind, int number) {

        /** Rev replaces, Add adds, Corr and Amend correct without replacing, Summary is a shorter form. */
        public enum Kind {
            REV("Rev"),
            ADD("Add"),
            AMEND("Amend"),
            CORR("Corr"),
            SUMMARY("Summary");

            private final String printed;

            Kind(String printed) {
                this.printed = printed;
            }
        }

        @Override
        public String toString() {
            return kind == Kind.SUMMARY ? kind.printed : kind.printed + "." + number;
        }
    }

    /** The symbol of a draft of limited distribution (SYM-06): {@code GFC/BRU/2026/L.4}. */
    public static Symbol limited(String head, String chapter, int year, int number) {
        return new Symbol("%s/%s/%d/L.%d".formatted(head, chapter, year, number), List.of(), 0);
    }

    /** The number of an adopted text: {@code GFC/2026/DEC.3}. */
    public static Symbol adopted(String head, int year, TextKind kind, int number) {
        return new Symbol("%s/%d/%s.%d".formatted(head, year, kind.series(), number), List.of(), 0);
    }

    /** Reads a symbol; empty for anything that is not one. */
    public static Optional<Symbol> parse(String printed) {
        var bare = printed.replaceFirst("\\*{0," + MOST_REISSUES + "}$", "");
        var components = bare.split("/", -1);
        if (components.length < 2 || !HEAD.matcher(components[0]).matches()) {
            return Optional.empty();
        }
        var stem = new ArrayList<String>(List.of(components[0]));
        var changes = new ArrayList<Change>();
        for (var component : List.of(components).subList(1, components.length)) {
            var change = change(component);
            if (change.isPresent() && stem.size() > 1) {
                changes.add(change.get());
            } else if (changes.isEmpty() && MIDDLE.matcher(component).matches()) {
                stem.add(component);
            } else {
                return Optional.empty();
            }
        }
        var symbol = new Symbol(String.join("/", stem), changes, printed.length() - bare.length());
        return symbol.isPossible() ? Optional.of(symbol) : Optional.empty();
    }

    /** The first component: the organ, or the acronym of the group. */
    public String head() {
        return stem.substring(0, stem.indexOf('/'));
    }

    /** The n-th revision of the same document, which replaces whatever was issued before. */
    public Symbol revised(int number) {
        return new Symbol(stem, List.of(new Change(Change.Kind.REV, number)), 0);
    }

    /** The same symbol for an issue whose substance is the same (SYM-04). */
    public Symbol reissued() {
        return new Symbol(stem, changes, reissues + 1);
    }

    @Override
    public String toString() {
        var printed = new StringBuilder(stem);
        changes.forEach(change -> printed.append('/').append(change));
        return printed.append("*".repeat(reissues)).toString();
    }

    private boolean isPossible() {
        var corrected = changes.stream().map(Change::kind).toList().indexOf(Change.Kind.CORR);
        return stem.chars().anyMatch(Character::isDigit) && (corrected < 0 || corrected == changes.size() - 1);
    }

    private static Optional<Change> change(String component) {
        if (component.equals(SUMMARY)) {
            return Optional.of(new Change(Change.Kind.SUMMARY, 0));
        }
        var matched = CHANGE.matcher(component);
        return matched.matches()
                ? Optional.of(new Change(
                        Change.Kind.valueOf(matched.group(1).toUpperCase(Locale.ROOT)),
                        Integer.parseInt(matched.group(2))))
                : Optional.empty();
    }
}

package org.entente.press.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Reads a table under {@code press/}: sections in brackets, lines {@code value: form | form}, comments after {@code #}.
 * {@code stem+class} stands for the stem with each ending of the class, as the section {@code [inflections]} names
 * them; inflected words of one form go through their endings together. docs/domain/press.md describes the format.
 */
final class LexiconFile {

    /** Takes what a line says. */
    interface Lines {
        void line(String section, String value, List<String> forms);
    }

    private final Map<String, String[]> inflections;
    private final Lines lines;
    private String section = "";

    LexiconFile(Map<String, String[]> inflections, Lines lines) {
        this.inflections = inflections;
        this.lines = lines;
    }

    /** Whether there is such a table. */
    boolean read(String name) {
        try (var stream = LexiconFile.class.getResourceAsStream("/press/" + name)) {
            if (stream == null) {
                return false;
            }
            var text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            text.lines().forEach(this::line);
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The lines of one section alone. */
    void readOnly(String only, String name) {
        new LexiconFile(inflections, (found, value, forms) -> {
                    if (found.equals(only)) {
                        lines.line(found, value, forms);
                    }
                })
                .read(name);
    }

    void line(String raw) {
        var comment = raw.indexOf(" #");
        var line = (raw.startsWith("#") ? "" : comment < 0 ? raw : raw.substring(0, comment)).strip();
        if (line.startsWith("[") && line.endsWith("]")) {
            section = line.substring(1, line.length() - 1);
        } else if (section.equals("inflections")) {
            inflection(line);
        } else if (!line.isEmpty()) {
            var colon = colon(line);
            var value = colon < 0 ? "" : line.substring(0, colon).strip();
            content(value, colon < 0 ? line : line.substring(colon + 2));
        }
    }

    /** Where the value ends; a colon further on belongs to a form. */
    private static int colon(String line) {
        var colon = line.indexOf(": ");
        var bar = line.indexOf('|');
        return bar >= 0 && bar < colon ? -1 : colon;
    }

    private void inflection(String line) {
        var equals = line.indexOf('=');
        if (equals > 0) {
            inflections.put(
                    line.substring(0, equals).strip(),
                    line.substring(equals + 1).strip().split(" +"));
        }
    }

    /** In the section of States, the adjectives and demonyms stand after a semicolon. */
    private void content(String value, String content) {
        var parts = section.equals("states") ? content.split(" ?; ?", 2) : new String[] {content};
        var name = section.equals("states") ? "state" : section;
        lines.line(name, value, forms(parts[0]));
        if (parts.length > 1) {
            lines.line("demonym", value, forms(parts[1]));
        }
    }

    private List<String> forms(String list) {
        var forms = new ArrayList<String>();
        for (var form : list.split("\\|")) {
            if (!form.isBlank() && !form.strip().equals("-")) {
                inflect(form.strip(), forms);
            }
        }
        return forms;
    }

    private void inflect(String form, List<String> forms) {
        var words = form.split(" ");
        var most = 1;
        for (var word : words) {
            most = Math.max(most, endings(word).length);
        }
        for (var step = 0; step < most; step++) {
            alternatives(words, 0, step, "", forms);
        }
    }

    /** Endings parted by a stroke are alternatives of the same case. */
    private void alternatives(String[] words, int word, int step, String before, List<String> forms) {
        if (word == words.length) {
            forms.add(before.strip());
            return;
        }
        var endings = endings(words[word]);
        for (var ending : endings[Math.min(step, endings.length - 1)].split("/")) {
            var stem = stem(words[word]);
            alternatives(words, word + 1, step, before + " " + stem + (ending.equals("-") ? "" : ending), forms);
        }
    }

    private static String stem(String word) {
        var plus = plus(word);
        return plus < 0 ? word : word.substring(0, plus);
    }

    /** A plus at the end, before a figure or a capital belongs to the name: BRICS+, 5+5, G77+China. */
    private static int plus(String word) {
        var plus = word.indexOf('+');
        return plus >= 0 && plus + 1 < word.length() && Character.isLowerCase(word.charAt(plus + 1))
                        || plus >= 0
                                && plus + 1 < word.length()
                                && Character.getType(word.charAt(plus + 1)) == Character.OTHER_LETTER
                ? plus
                : -1;
    }

    private String[] endings(String word) {
        var plus = plus(word);
        if (plus < 0) {
            return new String[] {"-"};
        }
        var endings = inflections.get(word.substring(plus + 1));
        if (endings == null) {
            throw new IllegalArgumentException("no inflection named in " + word);
        }
        return endings;
    }
}

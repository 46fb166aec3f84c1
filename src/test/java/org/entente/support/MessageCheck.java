package org.entente.support;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.entente.core.Language;
import org.jspecify.annotations.Nullable;

/**
 * Compares the six message files of every module with each other and with the sources that use them. Each finding says
 * what to paste where.
 */
public final class MessageCheck {

    private static final Pattern FILE = Pattern.compile("([a-z]+)(?:_[a-z]+)?_([a-z]{2})\\.properties");
    private static final Pattern LITERAL = Pattern.compile("\"([a-z]+(?:\\.[A-Za-z0-9_-]+)+)\"");
    private static final Pattern ASKED = Pattern.compile("\\.get\\(\\s*\"([a-z]+(?:\\.[A-Za-z0-9_-]+)+)\"");
    private static final Pattern BUILT = Pattern.compile("\"([a-z]+\\.(?:[A-Za-z0-9_-]+\\.)*)\"\\s*\\+");
    /** A notice is sent by the key its two sentences share. */
    private static final List<String> NOTICE_PARTS = List.of(".subject", ".body");

    private final List<String> findings = new ArrayList<>();
    private final Map<String, Map<Language, Map<String, String>>> families = new TreeMap<>();
    private final Set<String> literals = new TreeSet<>();
    private final Set<String> asked = new TreeSet<>();

    private MessageCheck() {}

    /** What is wrong with the message files of a folder, as used by the Java and JTE files of others. */
    public static List<String> findings(Path messages, List<Path> sources) throws IOException {
        var check = new MessageCheck();
        for (var file : Sources.under(messages, ".properties")) {
            check.readMessages(file);
        }
        for (var folder : sources) {
            for (var file : Sources.under(folder, ".java", ".jte")) {
                check.readSource(file);
            }
        }
        check.families.forEach(check::compareLanguages);
        check.compareUse();
        return check.findings;
    }

    private void readMessages(Path file) throws IOException {
        var name = FILE.matcher(file.getFileName().toString());
        if (!name.matches() || Language.of(name.group(2)).isEmpty()) {
            findings.add(file + ": rename it to <module>_<language>.properties");
            return;
        }
        var module = name.group(1);
        // A large module may spread over several files a language (texts_silence_ar); they are one family.
        var entries = families.computeIfAbsent(module, any -> new TreeMap<>())
                .computeIfAbsent(Language.of(name.group(2)).orElseThrow(), any -> new LinkedHashMap<>());
        for (var line : Files.readAllLines(file)) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            int equals = line.indexOf('=');
            var key = equals < 0 ? line : line.substring(0, equals).strip();
            if (!key.startsWith(module + ".")) {
                findings.add(file + ": the key must begin with \"" + module + ".\": " + line);
            } else if (entries.put(key, line.substring(equals + 1).strip()) != null) {
                findings.add(file + ": remove the second line of " + key);
            }
        }
    }

    private void readSource(Path file) throws IOException {
        var text = Files.readString(file);
        LITERAL.matcher(text).results().forEach(found -> literals.add(found.group(1)));
        ASKED.matcher(text).results().forEach(found -> asked.add(found.group(1)));
        BUILT.matcher(text)
                .results()
                .filter(found -> families.containsKey(moduleOf(found.group(1))))
                .forEach(found -> findings.add(
                        file + ": write whole keys, one literal for each case, instead of " + found.group()));
    }

    private void compareLanguages(String module, Map<Language, Map<String, String>> family) {
        var keys = new TreeSet<String>();
        family.values().forEach(entries -> keys.addAll(entries.keySet()));
        for (var key : keys) {
            var example = family.getOrDefault(Language.EN, Map.of()).getOrDefault(key, "");
            Set<String> expected = null;
            for (var language : Language.values()) {
                var file = module + "_" + language.tag() + ".properties";
                var pattern = family.getOrDefault(language, Map.of()).get(key);
                if (pattern == null || pattern.isEmpty()) {
                    findings.add(file + ": translate and paste  " + key + "=" + example);
                    continue;
                }
                var names = argumentNames(file, key, pattern);
                if (names != null && expected != null && !names.equals(expected)) {
                    findings.add(file + ": " + key + " names " + names + ", elsewhere " + expected);
                }
                expected = expected == null ? names : expected;
            }
        }
    }

    private @Nullable Set<String> argumentNames(String file, String key, String pattern) {
        try {
            var names = new TreeSet<>(new MessageFormat(pattern).getArgumentNames());
            if (names.stream().anyMatch(name -> Character.isDigit(name.charAt(0)))) {
                findings.add(file + ": give the arguments of " + key + " names instead of numbers");
            }
            return names;
        } catch (IllegalArgumentException broken) {
            findings.add(file + ": mend the pattern of " + key + ": " + broken.getMessage());
            return null;
        }
    }

    private void compareUse() {
        families.forEach((module, family) -> {
            var known = new TreeSet<String>();
            family.values().forEach(entries -> known.addAll(entries.keySet()));
            known.stream()
                    .filter(key -> !isUsed(key))
                    .forEach(key -> findings.add(module + "_*.properties: remove " + key + ", which nothing uses"));
        });
        asked.stream()
                .filter(key -> families.values().stream()
                        .flatMap(family -> family.values().stream())
                        .noneMatch(entries -> entries.containsKey(key)))
                .forEach(key -> findings.add(moduleOf(key) + "_<language>.properties: paste  " + key + "="));
    }

    private boolean isUsed(String key) {
        return literals.contains(key)
                || NOTICE_PARTS.stream()
                        .anyMatch(part -> key.endsWith(part)
                                && literals.contains(key.substring(0, key.length() - part.length())));
    }

    private static String moduleOf(String key) {
        return key.substring(0, key.indexOf('.'));
    }
}

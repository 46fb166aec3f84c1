package org.entente.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.http.HttpMethod;

/** The table {@code policy.txt}, which explains itself. */
final class AccessPolicy {

    private static final String FILE = "policy.txt";

    private final Map<String, Set<Who>> circles = new LinkedHashMap<>();
    private final Map<String, String> readers = new LinkedHashMap<>();
    private final List<Line> lines = new ArrayList<>();

    /** What a request is answered with. */
    enum Answer {
        DONE,
        REFUSED,
        NOT_FOUND,
        SIGN_IN,
        ANOTHER
    }

    /** One route on one kind of thing. */
    record Line(
            HttpMethod method,
            String path,
            String thing,
            Set<String> states,
            String done,
            String refused,
            Map<String, String> with,
            boolean open) {

        String route() {
            return method + " " + path;
        }

        boolean isOn(Thing it) {
            return it.kind().equals(thing) && (states.isEmpty() || states.contains(it.state()));
        }
    }

    /**
     * What stands in the place of the variables of a route.
     *
     * @param state of the thing; its marking and its audience are told apart as states, too
     * @param values of the variables, by name
     */
    record Thing(String kind, String state, Map<String, String> values) {

        @Override
        public String toString() {
            return state.isEmpty() ? kind : kind + "@" + state;
        }
    }

    static AccessPolicy read() {
        var policy = new AccessPolicy();
        try (var stream = Objects.requireNonNull(AccessPolicy.class.getResourceAsStream(FILE))) {
            var open = false;
            for (var line : new String(stream.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                if (line.isBlank() || line.startsWith("#")) {
                    continue;
                }
                if (line.equals("open to everyone") || line.equals("for the signed in")) {
                    open = line.startsWith("open");
                } else {
                    policy.add(line, open);
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return policy;
    }

    private void add(String line, boolean open) {
        var words = line.split("\\s+", 3);
        switch (words[0]) {
            case "circle" -> circles.put(words[1], circle(words[2], "", ""));
            case "thing" ->
                readers.put(words[1], words[2].substring("readers".length()).strip());
            default -> lines.add(route(line, open));
        }
    }

    private Line route(String line, boolean open) {
        var columns = Arrays.stream(line.split("\\|", -1)).map(String::strip).toArray(String[]::new);
        if (columns.length < 4 || columns.length > 5) {
            throw new IllegalStateException("Not a line of the policy: " + line);
        }
        var route = columns[0].split("\\s+");
        var thing = columns[1].split("/");
        var with = new LinkedHashMap<String, String>();
        if (columns.length == 5 && !columns[4].isEmpty()) {
            for (var pair : columns[4].split("\\s+")) {
                with.put(pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1));
            }
        }
        return new Line(
                HttpMethod.valueOf(route[0]),
                route[1],
                thing[0],
                thing.length == 1 ? Set.of() : Set.of(thing[1].split(",")),
                columns[2],
                columns[3],
                with,
                open);
    }

    List<Line> lines() {
        return lines;
    }

    Answer expected(Line line, Thing thing, Who who) {
        if (circle(line.done, thing.kind, thing.state).contains(who)) {
            return Answer.DONE;
        }
        if (circle(line.refused, thing.kind, thing.state).contains(who)) {
            return Answer.REFUSED;
        }
        return !line.open && named("nobody").contains(who) ? Answer.SIGN_IN : Answer.NOT_FOUND;
    }

    /** Who may read the thing. */
    Set<Who> readers(Thing thing) {
        return circle(Objects.requireNonNull(readers.get(thing.kind), thing.kind), thing.kind, thing.state);
    }

    private Set<Who> circle(String expression, String kind, String state) {
        var all = EnumSet.noneOf(Who.class);
        Stream.of(expression.split("\\s+")).filter(term -> !term.isEmpty()).forEach(term -> {
            var parts = term.split("@");
            if (parts.length == 1
                    || (parts[1].startsWith("!") != parts[1].replace("!", "").equals(state))) {
                all.addAll(narrowed(parts[0], kind, state));
            }
        });
        return all;
    }

    private Set<Who> narrowed(String term, String kind, String state) {
        var first = term.split("[&!]")[0];
        var circle = EnumSet.noneOf(Who.class);
        circle.addAll(first.equals("readers") ? circle(readers.get(kind), kind, state) : named(first));
        var rest = term.substring(first.length());
        while (!rest.isEmpty()) {
            var name = rest.substring(1).split("[&!]")[0];
            if (rest.charAt(0) == '&') {
                circle.retainAll(named(name));
            } else {
                circle.removeAll(named(name));
            }
            rest = rest.substring(1 + name.length());
        }
        return circle;
    }

    private Set<Who> named(String name) {
        var circle = circles.get(name);
        return circle == null ? EnumSet.of(Who.valueOf(name)) : circle;
    }
}

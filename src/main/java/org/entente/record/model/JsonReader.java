package org.entente.record.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the JSON that {@link CanonicalJson} writes. What it lets pass too kindly, comparing with the rewritten form finds. */
final class JsonReader {

    // Deeper than any act; a bound, so that a hostile file cannot exhaust the stack.
    private static final int DEEPEST = 32;

    private final String json;
    private int at;
    private int depth;

    JsonReader(String json) {
        this.json = json;
    }

    Object read() {
        var value = value();
        if (at != json.length()) {
            throw new IllegalArgumentException("More after the value.");
        }
        return value;
    }

    private Object value() {
        return switch (peek()) {
            case '{' -> object();
            case '[' -> array();
            case '"' -> string();
            case 't', 'f' -> bool();
            default -> number();
        };
    }

    private Map<String, Object> object() {
        enter('{');
        var members = new LinkedHashMap<String, Object>();
        while (peek() != '}') {
            if (!members.isEmpty()) {
                expect(',');
            }
            var name = string();
            expect(':');
            if (members.put(name, value()) != null) {
                throw new IllegalArgumentException("A name twice.");
            }
        }
        leave('}');
        return members;
    }

    private List<Object> array() {
        enter('[');
        var elements = new ArrayList<>();
        while (peek() != ']') {
            if (!elements.isEmpty()) {
                expect(',');
            }
            elements.add(value());
        }
        leave(']');
        return elements;
    }

    private String string() {
        expect('"');
        var text = new StringBuilder();
        while (peek() != '"') {
            var unit = next();
            text.append(unit == '\\' ? escaped() : unit);
        }
        expect('"');
        return text.toString();
    }

    private char escaped() {
        var letter = next();
        return switch (letter) {
            case '"', '\\' -> letter;
            case 'b' -> '\b';
            case 't' -> '\t';
            case 'n' -> '\n';
            case 'f' -> '\f';
            case 'r' -> '\r';
            case 'u' -> unit();
            default -> throw new IllegalArgumentException("No such escape.");
        };
    }

    private char unit() {
        var end = Math.min(at + 4, json.length());
        var digits = json.substring(at, end);
        at = end;
        return (char) Integer.parseInt(digits, 16);
    }

    private Boolean bool() {
        var word = peek() == 't' ? "true" : "false";
        if (!json.startsWith(word, at)) {
            throw new IllegalArgumentException("Neither true nor false.");
        }
        at += word.length();
        return Boolean.valueOf(word);
    }

    private Long number() {
        var start = at;
        while (at < json.length() && (json.charAt(at) == '-' || Character.isDigit(json.charAt(at)))) {
            at++;
        }
        return Long.valueOf(json.substring(start, at));
    }

    private void enter(char bracket) {
        expect(bracket);
        if (++depth > DEEPEST) {
            throw new IllegalArgumentException("Too deep.");
        }
    }

    private void leave(char bracket) {
        expect(bracket);
        depth--;
    }

    private void expect(char expected) {
        if (next() != expected) {
            throw new IllegalArgumentException("Expected " + expected);
        }
    }

    private char next() {
        var unit = peek();
        at++;
        return unit;
    }

    private char peek() {
        if (at >= json.length()) {
            throw new IllegalArgumentException("Ends too early.");
        }
        return json.charAt(at);
    }
}

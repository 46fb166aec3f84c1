package org.entente.record.model;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * JSON in the one spelling of RFC 8785, so that the same act always has the same bytes. It writes what acts are made
 * of: objects, arrays, strings, booleans and whole numbers within ±(2^53 - 1), for which the RFC's number format is
 * plain decimal. It refuses fractions and nulls rather than spell them.
 */
public final class CanonicalJson {

    private static final long LARGEST = (1L << 53) - 1;

    private CanonicalJson() {}

    public static String write(Object value) {
        var json = new StringBuilder();
        write(value, json);
        return json.toString();
    }

    private static void write(Object value, StringBuilder json) {
        switch (value) {
            case Map<?, ?> map -> writeObject(map, json);
            case List<?> list -> writeArray(list, json);
            case String text -> writeString(text, json);
            case UUID id -> writeString(id.toString(), json);
            case Boolean bool -> json.append(bool.booleanValue());
            case Integer number -> json.append(number.intValue());
            case Long number -> json.append(exact(number));
            default -> throw new IllegalArgumentException("No canonical form for a " + value.getClass());
        }
    }

    private static void writeObject(Map<?, ?> map, StringBuilder json) {
        // The order of String is that of UTF-16 code units, which is the order the RFC asks for.
        var sorted = new TreeMap<String, Object>();
        map.forEach((key, value) -> sorted.put((String) key, value));
        json.append('{');
        var separator = "";
        for (var member : sorted.entrySet()) {
            json.append(separator);
            writeString(member.getKey(), json);
            json.append(':');
            write(member.getValue(), json);
            separator = ",";
        }
        json.append('}');
    }

    private static void writeArray(List<?> list, StringBuilder json) {
        json.append('[');
        var separator = "";
        for (var element : list) {
            json.append(separator);
            write(element, json);
            separator = ",";
        }
        json.append(']');
    }

    private static void writeString(String text, StringBuilder json) {
        json.append('"');
        for (int at = 0; at < text.length(); at++) {
            var unit = text.charAt(at);
            switch (unit) {
                case '"' -> json.append("\\\"");
                case '\\' -> json.append("\\\\");
                case '\b' -> json.append("\\b");
                case '\t' -> json.append("\\t");
                case '\n' -> json.append("\\n");
                case '\f' -> json.append("\\f");
                case '\r' -> json.append("\\r");
                default -> {
                    if (unit < ' ') {
                        json.append("\\u%04x".formatted((int) unit));
                    } else {
                        json.append(whole(text, at));
                    }
                }
            }
        }
        json.append('"');
    }

    /** Half a surrogate pair has no UTF-8 form: two different texts would get the same bytes. */
    private static char whole(String text, int at) {
        var unit = text.charAt(at);
        var alone = Character.isHighSurrogate(unit)
                        && (at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1)))
                || Character.isLowSurrogate(unit) && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
        if (alone) {
            throw new IllegalArgumentException("Half a surrogate pair.");
        }
        return unit;
    }

    private static long exact(long number) {
        if (Math.abs(number) > LARGEST) {
            throw new IllegalArgumentException("Not exact in JSON: " + number);
        }
        return number;
    }

    /**
     * Reads canonical JSON: objects as {@code Map} in the order of their keys, whole numbers as {@code Long}.
     *
     * @throws Malformed with {@link Reason#NOT_CANONICAL} for anything {@link #write} would have spelled otherwise
     */
    public static Object read(String json) {
        Object value;
        try {
            value = new JsonReader(json).read();
            if (write(value).equals(json)) {
                return value;
            }
        } catch (IllegalArgumentException e) {
            throw new Malformed(Reason.NOT_CANONICAL);
        }
        throw new Malformed(Reason.NOT_CANONICAL);
    }
}

package org.entente.press.reading;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Readings as the objects of the schema, one to a line or indented; written by hand so that a reading starts at once. */
public final class Json {

    private final StringBuilder out = new StringBuilder();

    private Json() {}

    public static String of(Reading reading) {
        var json = new Json();
        json.reading(reading);
        return json.out.toString();
    }

    private void reading(Reading r) {
        out.append('{');
        field("id", r.id(), true);
        field("lang", r.lang(), false);
        field("title", r.title(), false);
        field("published", r.published(), false);
        strings("states", r.states());
        strings("organizations", r.organizations());
        list("groups", r.groups(), group -> {
            field("name_en", group.nameEn(), true);
            field("surface", group.surface(), false);
        });
        list("persons", r.persons(), person -> {
            field("name", person.name(), true);
            field("role", person.role(), false);
            field("state", person.state(), false);
            field("org", person.org(), false);
        });
        event(r.event());
        strings("participants", r.participants());
        list("amounts", r.amounts(), this::amount);
        list("help", r.help(), this::help);
        list("memberships", r.memberships(), members -> {
            field("group", members.group(), true);
            strings("members", members.members());
            field("since", members.since(), false);
        });
        list("evidence", r.evidence(), this::finding);
        out.append('}');
    }

    private void event(Reading.@Nullable Event event) {
        if (event == null) {
            raw("event", "null");
            return;
        }
        out.append(",\"event\":{");
        field("kind", event.kind(), true);
        field("date", event.date(), false);
        field("city", event.city(), false);
        field("country", event.country(), false);
        field("format", event.format(), false);
        field("level", event.level(), false);
        raw("ordinal", String.valueOf(event.ordinal()));
        out.append('}');
    }

    private void amount(Reading.Amount amount) {
        field("surface", amount.surface(), true);
        var whole = amount.value() == Math.rint(amount.value()) && Math.abs(amount.value()) < 1e15;
        raw("value", whole ? String.valueOf((long) amount.value()) : String.valueOf(amount.value()));
        field("currency", amount.currency(), false);
        field("by", amount.by(), false);
        field("purpose", amount.purpose(), false);
        raw("cumulative", String.valueOf(amount.cumulative()));
    }

    private void help(Reading.Help help) {
        field("surface", help.surface(), true);
        raw("count", String.valueOf(help.count()));
        field("unit", help.unit(), false);
        field("by", help.by(), false);
        field("for", help.recipient(), false);
        field("kind", help.kind(), false);
    }

    private void finding(Finding finding) {
        field("key", finding.key(), true);
        field("value", finding.value(), false);
        raw("start", String.valueOf(finding.start()));
        raw("end", String.valueOf(finding.end()));
        field("rule", finding.rule(), false);
    }

    private void field(String key, @Nullable String value, boolean first) {
        if (!first) {
            out.append(',');
        }
        string(key);
        out.append(':');
        if (value == null) {
            out.append("null");
        } else {
            string(value);
        }
    }

    private void raw(String key, String value) {
        out.append(',');
        string(key);
        out.append(':').append(value);
    }

    private void strings(String key, List<String> values) {
        out.append(',');
        string(key);
        out.append(":[");
        for (var i = 0; i < values.size(); i++) {
            out.append(i == 0 ? "" : ",");
            string(values.get(i));
        }
        out.append(']');
    }

    private <T> void list(String key, List<T> values, Consumer<T> fields) {
        out.append(',');
        string(key);
        out.append(":[");
        for (var i = 0; i < values.size(); i++) {
            out.append(i == 0 ? "{" : ",{");
            fields.accept(values.get(i));
            out.append('}');
        }
        out.append(']');
    }

    /** Control characters, marks of direction and lone surrogates are written as escapes. */
    private void string(String value) {
        out.append('"');
        for (var at = 0; at < value.length(); at++) {
            var c = value.charAt(at);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < ' '
                    || Character.getType(c) == Character.FORMAT
                    || c == '\u2028'
                    || c == '\u2029'
                    || lone(value, at)) {
                out.append(String.format("\\u%04x", (int) c));
            } else {
                out.append(c);
            }
        }
        out.append('"');
    }

    private static boolean lone(String value, int at) {
        var c = value.charAt(at);
        if (Character.isHighSurrogate(c)) {
            return at + 1 >= value.length() || !Character.isLowSurrogate(value.charAt(at + 1));
        }
        return Character.isLowSurrogate(c) && (at == 0 || !Character.isHighSurrogate(value.charAt(at - 1)));
    }
}

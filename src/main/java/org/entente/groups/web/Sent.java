package org.entente.groups.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.entente.core.PartialDate;
import org.entente.core.PartyCode;
import org.entente.parties.Parties;
import org.entente.web.Identifier;
import org.entente.web.Messages;
import org.jspecify.annotations.Nullable;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import tools.jackson.databind.json.JsonMapper;

/** What was sent with the form of an act. What cannot be read becomes a sentence beside its field. */
final class Sent {

    /** A year alone is read as such, and is later than any group was founded. */
    private static final int EARLIEST_YEAR = 1900;

    private static final int LATEST_YEAR = 2200;
    private static final int LONGEST = 4000;

    private final MultiValueMap<String, String> values;
    private final Messages m;
    private final Map<String, String> errors = new LinkedHashMap<>();

    /** Before anything was sent: the form as it is first asked for. */
    static Sent nothing(Messages m) {
        return new Sent(new LinkedMultiValueMap<>(), m);
    }

    Sent(MultiValueMap<String, String> values, Messages m) {
        this.values = values;
        this.m = m;
    }

    /** Whether the form was sent from the page that shows what will be recorded. */
    boolean isConfirmed() {
        return values.containsKey("form");
    }

    /** The token by which a form that is sent twice acts once. */
    UUID token() {
        return Identifier.of(line("form"));
    }

    /** What was sent, in one canonical form: the same words are the same act. */
    String canonical() {
        var all = new java.util.TreeMap<String, List<String>>();
        values.forEach((name, sent) -> {
            var written = sent.stream()
                    .map(value -> value == null ? "" : value.strip())
                    .filter(value -> !value.isEmpty())
                    .toList();
            if (!name.equals("form") && !name.equals("_csrf") && !written.isEmpty()) {
                all.put(name, written);
            }
        });
        return JsonMapper.shared().writeValueAsString(all);
    }

    String line(String name) {
        return line(name, "");
    }

    String line(String name, String otherwise) {
        var value = values.getFirst(name);
        return value == null ? otherwise : value.strip();
    }

    List<String> all(String name) {
        return values.getOrDefault(name, List.of()).stream().distinct().toList();
    }

    String required(String name) {
        var value = words(name);
        if (value.isEmpty()) {
            wrong(name, m.get("groups.form.missing"));
        }
        return value;
    }

    /** Words that may be left out, but not be endless. */
    String words(String name) {
        return words(name, LONGEST);
    }

    /** Words that may be left out, and have at most so many characters. */
    String words(String name, int most) {
        var value = line(name);
        if (value.length() > most) {
            wrong(name, m.get("groups.form.too-long", "most", most));
        }
        return value;
    }

    @Nullable
    PartyCode party(String name, Parties parties) {
        var party = known(line(name), parties);
        if (party == null) {
            wrong(name, m.get("groups.form.no-party"));
        }
        return party;
    }

    static @Nullable PartyCode known(String code, Parties parties) {
        try {
            var party = new PartyCode(code);
            return parties.find(party).isPresent() ? party : null;
        } catch (IllegalArgumentException unreadable) {
            return null;
        }
    }

    @Nullable
    PartialDate date(String name) {
        var date = read(line(name));
        if (date == null) {
            wrong(name, m.get("groups.form.no-date"));
        }
        return date;
    }

    /** A date that is known to the day. */
    @Nullable
    LocalDate day(String name) {
        var date = date(name);
        if (date != null && date.day() == null) {
            wrong(name, m.get("groups.form.no-day"));
            return null;
        }
        return date == null ? null : date.earliest();
    }

    /** Nothing where nothing was written. */
    @Nullable
    PartialDate dateOrNone(String name) {
        return line(name).isBlank() ? null : date(name);
    }

    <E extends Enum<E>> @Nullable E choice(String name, Class<E> kind) {
        try {
            return Enum.valueOf(kind, line(name));
        } catch (IllegalArgumentException unknown) {
            wrong(name, m.get("groups.form.missing"));
            return null;
        }
    }

    void wrong(String name, String sentence) {
        errors.putIfAbsent(name, sentence);
    }

    Map<String, String> errors() {
        return errors;
    }

    /** The date that was written, if it can be read. */
    static Optional<PartialDate> dateIn(String text) {
        return Optional.ofNullable(read(text));
    }

    private static @Nullable PartialDate read(String text) {
        try {
            var date = PartialDate.parse(text);
            return date.year() < EARLIEST_YEAR || date.year() > LATEST_YEAR ? null : date;
        } catch (DateTimeException unreadable) {
            return null;
        }
    }
}

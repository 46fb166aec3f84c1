package org.entente.record.words;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.entente.core.Language;
import org.entente.core.PartyCode;
import org.entente.parties.Parties;
import org.entente.parties.Party;
import org.entente.record.model.RecordedAct;
import org.entente.web.Messages;

/**
 * Says in the reader's language what an act is, whose it is and what was recorded. A kind of act or a detail without
 * words here is shown as it stands on the record: nothing recorded is ever hidden.
 */
public final class ActWords {

    private final Messages m;
    private final Parties parties;
    private final ZoneId zone;

    public ActWords(Messages m, Parties parties, ZoneId zone) {
        this.m = m;
        this.parties = parties;
        this.zone = zone;
    }

    /** One detail of an act: what it is called and what was recorded, a line each. */
    public record Detail(String label, List<String> lines) {}

    public String kind(String kind) {
        return ActKinds.key(kind).map(m::get).orElse(kind);
    }

    /** The party and the office that acted, or that the platform did by the rules, when no office stands behind it. */
    public String author(RecordedAct act) {
        var party = act.content().get("actingParty");
        var office = act.content().get("office");
        if (!(party instanceof String code)) {
            return m.get("record.author.platform");
        }
        return office instanceof String title
                ? m.get("record.author", "party", party(code), "office", text("office", title))
                : party(code);
    }

    /** What the act is about: the title of its first text, else the party or the group it names; may be empty. */
    public String about(RecordedAct act) {
        var content = act.content();
        if (content.get("texts") instanceof List<?> texts
                && !texts.isEmpty()
                && texts.getFirst() instanceof Map<?, ?> text
                && text.get("title") instanceof Map<?, ?> title) {
            return wording(title);
        }
        for (var name : List.of("title", "party", "name")) {
            var value = content.get(name);
            if (value != null) {
                return value instanceof Map<?, ?> words ? wording(words) : text(name, value.toString());
            }
        }
        return "";
    }

    /** Everything recorded, in the order of its canonical form. */
    public List<Detail> details(RecordedAct act) {
        var details = new ArrayList<Detail>();
        act.content().forEach((name, value) -> {
            if (!name.equals("actingParty") && !name.equals("office")) {
                details.add(new Detail(label(name), lines(name, value)));
            }
        });
        return details;
    }

    private static final List<String> FIRST = List.of("title", "symbol", "sha256");

    /** Objects inside a detail have a line for each of their names: what people read first, then identifiers. */
    private List<String> lines(String name, Object value) {
        if (value instanceof List<?> list && list.stream().anyMatch(Map.class::isInstance)) {
            return list.stream().flatMap(item -> lines(name, item).stream()).toList();
        }
        if (!(value instanceof Map<?, ?> map)) {
            return List.of(value(name, value));
        }
        if (!isByLanguage(map)) {
            return map.entrySet().stream()
                    .sorted(Comparator.comparing(entry -> {
                        var place = FIRST.indexOf(entry.getKey().toString());
                        return place < 0 ? FIRST.size() : place;
                    }))
                    .flatMap(entry -> named(entry.getKey().toString(), entry.getValue()))
                    .toList();
        }
        return isHash(name) ? hashes(map).toList() : List.of(wording(map));
    }

    private Stream<String> named(String name, Object value) {
        return name.equals("title")
                ? lines(name, value).stream()
                : lines(name, value).stream().map(line -> m.get("record.detail", "name", label(name), "value", line));
    }

    /** Every language has its own hash, and none is left out. */
    private Stream<String> hashes(Map<?, ?> map) {
        return map.entrySet().stream()
                .map(entry -> m.get(
                        "record.detail",
                        "name",
                        language(entry.getKey().toString()),
                        "value",
                        entry.getValue().toString()));
    }

    private static boolean isHash(String name) {
        return name.startsWith("sha256");
    }

    private static boolean isByLanguage(Map<?, ?> map) {
        return !map.isEmpty()
                && map.keySet().stream()
                        .allMatch(key -> Language.of(key.toString()).isPresent());
    }

    /** Words in several languages are shown in the reader's. */
    private String wording(Map<?, ?> map) {
        var wording = map.get(m.language().tag());
        var other = wording == null ? map.get(Language.EN.tag()) : wording;
        return (other == null ? map.values().iterator().next() : other).toString();
    }

    private String label(String name) {
        return ActDetails.key(name).map(m::get).orElse(name);
    }

    private String value(String name, Object value) {
        return switch (value) {
            case Boolean bool -> bool ? m.get("record.yes") : m.get("record.no");
            case Long number -> m.number(number);
            case List<?> list when list.isEmpty() -> m.get("record.nothing");
            case List<?> list ->
                m.list(list.stream().map(item -> value(name, item)).toList());
            default -> text(name, value.toString());
        };
    }

    private String text(String name, String text) {
        if (text.isBlank()) {
            return m.get("record.nothing");
        }
        if (ActDetails.isParty(name)) {
            return party(text);
        }
        var key = ActValues.key(name, text);
        if (key.isPresent()) {
            return m.get(key.get());
        }
        try {
            return switch (name) {
                case "language" -> language(text);
                case "referenceZone", "zone" -> m.zoneName(ZoneId.of(text));
                case "contestPeriod",
                        "drain",
                        "holdMaximum",
                        "liftFloor",
                        "maximum",
                        "minimum",
                        "remaining",
                        "settleTimeout",
                        "unwritable" -> length(Duration.parse(text));
                case "precedenceLanguage", "requiredLanguages", "workingLanguages" -> language(text);
                default -> time(text);
            };
        } catch (DateTimeException e) {
            return text;
        }
    }

    /** An instant in the reader's zone, a full date in the reader's words, anything else as it stands. */
    private String time(String text) {
        if (text.endsWith("Z") && text.contains("T")) {
            return when(Instant.parse(text));
        }
        return text.length() == 10 && text.charAt(4) == '-' && text.charAt(7) == '-'
                ? m.date(LocalDate.parse(text))
                : text;
    }

    private String length(Duration length) {
        return length.isZero() ? m.get("record.nothing") : m.duration(length);
    }

    private static String language(String tag) {
        return Language.of(tag).map(Language::ownName).orElse(tag);
    }

    public String when(Instant at) {
        return m.get("record.when", "when", m.weekdayDateTime(at, zone), "zone", m.offset(at, zone));
    }

    private String party(String code) {
        try {
            return parties.find(new PartyCode(code)).map(this::name).orElse(code);
        } catch (IllegalArgumentException e) {
            return code;
        }
    }

    private String name(Party party) {
        return party.shortName(m.language());
    }
}

package org.entente.texts.storage;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.entente.core.Actor;
import org.entente.core.Language;
import org.entente.core.PartyCode;
import org.entente.core.WorkingCalendar;
import org.entente.texts.model.Objection;
import org.entente.texts.model.ObjectionChannel;
import org.entente.texts.model.SilenceAuthor;
import org.entente.texts.model.SilencePeriod;
import org.entente.texts.model.SilenceProfile;
import org.entente.texts.model.SilenceTerms;
import org.entente.texts.model.SilenceText;
import org.entente.texts.model.SilenceWindow;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The values inside a fact, written and read field by field: no type is ever named in the stored text. */
final class SilenceJson {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private SilenceJson() {}

    static String text(Map<String, Object> fields) {
        return MAPPER.writeValueAsString(fields);
    }

    static Fields fields(String json) {
        return new Fields(MAPPER.readTree(json));
    }

    static Map<String, @Nullable Object> map(@Nullable Object... namesAndValues) {
        var map = new LinkedHashMap<String, @Nullable Object>();
        for (var index = 0; index < namesAndValues.length; index += 2) {
            map.put(String.valueOf(namesAndValues[index]), plain(namesAndValues[index + 1]));
        }
        return map;
    }

    private static @Nullable Object plain(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Instant _, Duration _, LocalDate _, LocalTime _, UUID _, PartyCode _ -> value.toString();
            case Enum<?> constant -> constant.name();
            case SilenceAuthor author -> author(author);
            case SilenceText text -> silenceText(text);
            case Objection objection -> objection(objection);
            case SilenceTerms terms -> terms(terms);
            case Collection<?> items -> items.stream().map(SilenceJson::plain).toList();
            default -> value;
        };
    }

    private static Map<String, @Nullable Object> author(SilenceAuthor author) {
        return map(
                "party", author.party(),
                "account", author.accountId(),
                "office", author.office(),
                "authority", author.authority(),
                "initiator", author.initiator());
    }

    private static Map<String, @Nullable Object> silenceText(SilenceText text) {
        var hashes = new LinkedHashMap<String, String>();
        text.sha256().forEach((language, hash) -> hashes.put(language.tag(), hash));
        return map("text", text.textId(), "version", text.versionId(), "sha256", hashes);
    }

    private static Map<String, @Nullable Object> objection(Objection objection) {
        return map(
                "party", objection.party(),
                "receivedAt", objection.receivedAt(),
                "channel", objection.channel(),
                "evidence", objection.evidence(),
                "reason", objection.reason(),
                "disclosure", objection.disclosure(),
                "amendment", objection.amendment());
    }

    private static Map<String, @Nullable Object> terms(SilenceTerms terms) {
        return map(
                "profile", profile(terms.profile()),
                "zone", terms.zone().getId(),
                "weekend", terms.calendar().weekend(),
                "holidays", terms.calendar().holidays());
    }

    static Map<String, @Nullable Object> profile(SilenceProfile profile) {
        var starting = profile.starting();
        var breaking = profile.breaking();
        var ending = profile.ending();
        var window = starting.window();
        return map(
                "name", profile.name(),
                "proposedInMeeting", starting.proposedInMeeting(),
                "minimum", starting.minimum() instanceof SilencePeriod.Elapsed(var length) ? length : null,
                "minimumDays", starting.minimum() instanceof SilencePeriod.WorkingDays(var days) ? days : null,
                "maximum", starting.maximum(),
                "cutOff", starting.cutOff(),
                "windowFrom", window == null ? null : window.from(),
                "windowTo", window == null ? null : window.to(),
                "languages",
                        starting.languages().stream()
                                .map(Language::tag)
                                .sorted()
                                .toList(),
                "threshold", breaking.threshold(),
                "amendmentBreaks", breaking.amendmentBreaks(),
                "voteRequestAllowed", breaking.voteRequestAllowed(),
                "holdMaximum", breaking.holdMaximum(),
                "liftAllowed", breaking.liftAllowed(),
                "liftFloor", breaking.liftFloor(),
                "contestPeriod", breaking.contestPeriod(),
                "objectorVisibility", breaking.objectorVisibility(),
                "quorumPercent", ending.quorumPercent(),
                "maximumExtensions", ending.maximumExtensions(),
                "autoSettle", ending.autoSettle(),
                "settleTimeout", ending.settleTimeout(),
                "drain", ending.drain(),
                "statementDays", ending.statementDays(),
                "publication", ending.publication());
    }

    /** Reads what {@link #map} wrote. */
    record Fields(JsonNode node) {

        String string(String name) {
            return node.get(name).asString();
        }

        @Nullable
        String maybe(String name) {
            var value = node.get(name);
            return value == null || value.isNull() ? null : value.asString();
        }

        Instant instant(String name) {
            return Instant.parse(string(name));
        }

        Duration duration(String name) {
            return Duration.parse(string(name));
        }

        LocalDate date(String name) {
            return LocalDate.parse(string(name));
        }

        LocalTime time(String name) {
            return LocalTime.parse(string(name));
        }

        UUID uuid(String name) {
            return UUID.fromString(string(name));
        }

        PartyCode party(String name) {
            return new PartyCode(string(name));
        }

        boolean flag(String name) {
            return node.get(name).asBoolean();
        }

        int number(String name) {
            return node.get(name).asInt();
        }

        <T> List<T> list(String name, Function<Fields, T> item) {
            var items = new ArrayList<T>();
            node.get(name).forEach(value -> items.add(item.apply(new Fields(value))));
            return items;
        }

        private String self() {
            return node.asString();
        }

        List<String> strings(String name) {
            return list(name, Fields::self);
        }

        List<PartyCode> parties(String name) {
            return list(name, item -> new PartyCode(item.self()));
        }

        Fields inner(String name) {
            return new Fields(node.get(name));
        }

        SilenceAuthor author() {
            var at = inner("author");
            var party = at.maybe("party");
            var account = at.maybe("account");
            var office = at.maybe("office");
            return new SilenceAuthor(
                    party == null ? null : new PartyCode(party),
                    account == null ? null : UUID.fromString(account),
                    office == null ? null : Actor.Office.valueOf(office),
                    SilenceAuthor.Authority.valueOf(at.string("authority")),
                    at.flag("initiator"));
        }

        SilenceText silenceText() {
            var hashes = node.get("sha256").properties().stream()
                    .collect(Collectors.toMap(
                            entry -> Language.of(entry.getKey()).orElseThrow(),
                            entry -> entry.getValue().asString()));
            return new SilenceText(uuid("text"), uuid("version"), hashes);
        }

        Objection objection() {
            var at = inner("objection");
            return new Objection(
                    at.party("party"),
                    at.instant("receivedAt"),
                    ObjectionChannel.valueOf(at.string("channel")),
                    at.string("evidence"),
                    at.string("reason"),
                    Objection.Disclosure.valueOf(at.string("disclosure")),
                    at.maybe("amendment"));
        }

        SilenceTerms terms() {
            var at = inner("terms");
            return new SilenceTerms(
                    at.inner("profile").profile(),
                    new WorkingCalendar(
                            ZoneId.of(at.string("zone")),
                            Set.copyOf(at.list("weekend", item -> DayOfWeek.valueOf(item.self()))),
                            Set.copyOf(at.list("holidays", item -> LocalDate.parse(item.self())))));
        }

        SilenceProfile profile() {
            var days = maybe("minimumDays");
            return new SilenceProfile(
                    string("name"),
                    new SilenceProfile.Starting(
                            flag("proposedInMeeting"),
                            days == null
                                    ? new SilencePeriod.Elapsed(duration("minimum"))
                                    : new SilencePeriod.WorkingDays(Integer.parseInt(days)),
                            duration("maximum"),
                            time("cutOff"),
                            maybe("windowFrom") == null
                                    ? null
                                    : new SilenceWindow(time("windowFrom"), time("windowTo")),
                            Set.copyOf(list(
                                    "languages",
                                    item -> Language.of(item.self()).orElseThrow()))),
                    new SilenceProfile.Breaking(
                            number("threshold"),
                            flag("amendmentBreaks"),
                            flag("voteRequestAllowed"),
                            duration("holdMaximum"),
                            flag("liftAllowed"),
                            duration("liftFloor"),
                            duration("contestPeriod"),
                            SilenceProfile.ObjectorVisibility.valueOf(string("objectorVisibility"))),
                    new SilenceProfile.Ending(
                            number("quorumPercent"),
                            number("maximumExtensions"),
                            flag("autoSettle"),
                            duration("settleTimeout"),
                            duration("drain"),
                            number("statementDays"),
                            SilenceProfile.Publication.valueOf(string("publication"))));
        }
    }
}

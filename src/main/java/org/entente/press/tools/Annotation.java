package org.entente.press.tools;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.entente.press.reading.Reading;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is claimed of one report, by hand or by the reader, as sets that can be compared. */
record Annotation(
        String lang,
        Set<String> states,
        Set<String> organizations,
        Set<String> participants,
        Set<String> persons,
        Set<String> date,
        Set<String> city,
        Set<String> amounts,
        Set<String> kind,
        Set<String> title,
        Set<String> published,
        Set<String> groups) {

    private static final JsonMapper MAPPER = new JsonMapper();

    static JsonNode json(Path file) throws IOException {
        return MAPPER.readTree(Files.readString(file));
    }

    static Annotation of(JsonNode json) {
        var event = json.path("event");
        return new Annotation(
                json.path("lang").asString("other"),
                codes(json.path("states")),
                codes(json.path("organizations")),
                codes(json.path("participants")),
                each(json.path("persons"), "name"),
                one(event.path("date")),
                city(event.path("city")),
                amounts(json.path("amounts")),
                one(event.path("kind")),
                one(json.path("title")),
                one(json.path("published")),
                each(json.path("groups"), "surface"));
    }

    static Annotation of(Reading reading) {
        var event = reading.event();
        return new Annotation(
                reading.lang(),
                Set.copyOf(reading.states()),
                Set.copyOf(reading.organizations()),
                Set.copyOf(reading.participants()),
                reading.persons().stream().map(Reading.NamedPerson::name).collect(Collectors.toUnmodifiableSet()),
                event == null || event.date() == null ? Set.of() : Set.of(event.date()),
                event == null || event.city() == null ? Set.of() : Set.of(bare(event.city())),
                reading.amounts().stream()
                        .map(amount -> amount.value() + " " + amount.currency())
                        .collect(Collectors.toUnmodifiableSet()),
                event == null ? Set.of() : Set.of(event.kind()),
                reading.title() == null ? Set.of() : Set.of(reading.title()),
                reading.published() == null ? Set.of() : Set.of(reading.published()),
                reading.groups().stream().map(Reading.NamedGroup::surface).collect(Collectors.toUnmodifiableSet()));
    }

    private static Set<String> codes(JsonNode list) {
        var codes = new TreeSet<String>();
        list.forEach(code -> codes.add(code.asString()));
        return codes;
    }

    private static Set<String> each(JsonNode list, String key) {
        var values = new TreeSet<String>();
        list.forEach(item -> values.add(item.path(key).asString()));
        return values;
    }

    private static Set<String> one(JsonNode value) {
        return value.isNull() || value.isMissingNode() ? Set.of() : Set.of(value.asString());
    }

    private static Set<String> city(JsonNode value) {
        return value.isNull() || value.isMissingNode() ? Set.of() : Set.of(bare(value.asString()));
    }

    private static Set<String> amounts(JsonNode list) {
        var values = new TreeSet<String>();
        list.forEach(item -> values.add(
                item.path("value").asDouble() + " " + item.path("currency").asString("")));
        return values;
    }

    /** Without what Arabic writes together with the name. */
    private static String bare(String city) {
        var bare = city.strip();
        for (var clitic : new String[] {"وب", "ول", "ب", "ل"}) {
            if (bare.startsWith(clitic + "ال")) {
                return bare.substring(clitic.length());
            }
        }
        return bare;
    }
}

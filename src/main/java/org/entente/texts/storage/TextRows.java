package org.entente.texts.storage;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.entente.core.Language;
import org.entente.core.LocalizedText;
import org.entente.core.PartyCode;
import org.entente.texts.model.Listed;
import org.entente.texts.model.Penholder;
import org.entente.texts.model.Release;
import org.entente.texts.model.Stage;
import org.entente.texts.model.Step;
import org.entente.texts.model.Symbol;
import org.entente.texts.model.Text;
import org.entente.texts.model.TextKind;
import org.entente.texts.model.TextLanguages;
import org.entente.texts.model.TextSummary;
import org.entente.texts.model.Version;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads rows of the schema into the values of the model, and writes the two shapes that columns cannot hold. */
final class TextRows {

    private static final JsonMapper JSON = JsonMapper.shared();

    private TextRows() {}

    static Text text(ResultSet row, int number) throws SQLException {
        return new Text(
                id(row, "id"),
                id(row, "audience_id"),
                id(row, "group_id"),
                id(row, "chapter_id"),
                TextKind.valueOf(row.getString("kind")),
                penholder(row),
                new TextLanguages(
                        language(row.getString("original_language")),
                        languages(row.getArray("authentic")),
                        languages(row.getArray("courtesy"))),
                Stage.valueOf(row.getString("stage")),
                instant(row, "stage_at"));
    }

    static Listed listed(ResultSet row, int number) throws SQLException {
        return new Listed(
                id(row, "id"),
                id(row, "group_id"),
                TextKind.valueOf(row.getString("kind")),
                Stage.valueOf(row.getString("stage")),
                instant(row, "stage_at"),
                penholder(row),
                language(row.getString("original_language")),
                wordings(row.getString("titles")),
                row.getString("symbol"));
    }

    static TextSummary summary(ResultSet row, int number) throws SQLException {
        return new TextSummary(
                id(row, "id"),
                id(row, "group_id"),
                id(row, "chapter_id"),
                TextKind.valueOf(row.getString("kind")),
                new LocalizedText(wordings(row.getString("titles"))),
                language(row.getString("original_language")),
                id(row, "audience_id"));
    }

    static Version version(ResultSet row, int number) throws SQLException {
        return new Version(
                id(row, "id"),
                id(row, "text_id"),
                id(row, "audience_id"),
                row.getInt("number"),
                row.getObject("based_on", UUID.class),
                issue(row),
                adoption(row));
    }

    static Step step(ResultSet row, int number) throws SQLException {
        var party = row.getString("party");
        return new Step(
                id(row, "id"),
                id(row, "text_id"),
                id(row, "version_id"),
                Stage.valueOf(row.getString("stage")),
                instant(row, "at"),
                row.getObject("account_id", UUID.class),
                party == null ? null : new PartyCode(party),
                row.getObject("act_id", UUID.class));
    }

    static Release release(ResultSet row, int number) throws SQLException {
        return new Release(
                row.getString("short_id"),
                id(row, "text_id"),
                id(row, "version_id"),
                TextKind.valueOf(row.getString("kind")),
                new LocalizedText(wordings(row.getString("group_name"))),
                new LocalizedText(wordings(row.getString("city"))),
                instant(row, "released_at"),
                id(row, "act_id"));
    }

    static OffsetDateTime time(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    static Language language(String tag) {
        return Language.of(tag).orElseThrow();
    }

    static String[] tags(Set<Language> languages) {
        return languages.stream().map(Language::tag).toArray(String[]::new);
    }

    static String json(LocalizedText text) {
        return JSON.writeValueAsString(text.wordings().entrySet().stream()
                .collect(Collectors.toMap(entry -> entry.getKey().tag(), Map.Entry::getValue)));
    }

    private static Penholder penholder(ResultSet row) throws SQLException {
        return new Penholder(new PartyCode(row.getString("penholder")), row.getBoolean("for_chair"));
    }

    private static Version.@Nullable Issue issue(ResultSet row) throws SQLException {
        var symbol = row.getString("symbol");
        return symbol == null
                ? null
                : new Version.Issue(
                        symbol(symbol),
                        instant(row, "issued_at"),
                        wordings(row.getString("hashes")),
                        row.getString("sha256"),
                        row.getBoolean("concordant"));
    }

    private static Version.@Nullable Adoption adoption(ResultSet row) throws SQLException {
        var number = row.getString("adopted_as");
        return number == null
                ? null
                : new Version.Adoption(
                        symbol(number), row.getObject("adopted_on", LocalDate.class), instant(row, "adopted_at"));
    }

    private static Symbol symbol(String printed) {
        return Symbol.parse(printed).orElseThrow();
    }

    /** An object whose keys are language tags; nothing at all where there is none. */
    static Map<Language, String> wordings(@Nullable String json) {
        var wordings = new EnumMap<Language, String>(Language.class);
        if (json != null) {
            JSON.readValue(json, new TypeReference<Map<String, String>>() {})
                    .forEach((tag, words) -> wordings.put(language(tag), words));
        }
        return wordings;
    }

    private static Set<Language> languages(Array tags) throws SQLException {
        return Arrays.stream((String[]) tags.getArray()).map(TextRows::language).collect(Collectors.toSet());
    }

    private static UUID id(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}

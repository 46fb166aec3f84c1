package org.entente.press.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.entente.core.PartyCode;
import org.entente.press.model.Claim;
import org.entente.press.model.ClaimFacts;
import org.entente.press.model.ClaimField;
import org.entente.press.model.ClaimKind;
import org.entente.press.model.ClaimState;
import org.entente.press.model.Fault;
import org.entente.press.model.Incident;
import org.entente.press.model.Origin;
import org.entente.press.model.Original;
import org.entente.press.model.Passage;
import org.entente.press.model.Report;
import org.entente.press.model.ReportState;
import org.entente.press.model.Source;
import org.entente.press.reading.Finding;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads rows of the schema into the values of the model. */
final class PressRows {

    private static final JsonMapper JSON = JsonMapper.shared();

    private PressRows() {}

    static Report report(ResultSet row, int number) throws SQLException {
        return new Report(
                id(row, "id"),
                id(row, "group_id"),
                id(row, "audience_id"),
                row.getString("title"),
                row.getString("language"),
                row.getString("published"),
                Origin.valueOf(row.getString("origin")),
                row.getString("name"),
                row.getObject("source_id", UUID.class),
                row.getString("sha256"),
                instant(row, "retrieved_at"),
                new PartyCode(row.getString("added_by")),
                ReportState.valueOf(row.getString("state")),
                row.getObject("happening_id", UUID.class),
                row.getObject("copy_of", UUID.class));
    }

    static Original original(ResultSet row, int number) throws SQLException {
        return new Original(
                row.getString("words"),
                row.getString("aside"),
                JSON.readValue(row.getString("findings"), new TypeReference<List<Finding>>() {}));
    }

    static Claim claim(ResultSet row, int number) throws SQLException {
        var by = row.getString("decided_by");
        return new Claim(
                id(row, "id"),
                id(row, "report_id"),
                id(row, "group_id"),
                row.getInt("number"),
                ClaimKind.valueOf(row.getString("kind")),
                facts(row.getString("fields")),
                new Passage(
                        row.getString("words"), row.getInt("start_at"), row.getInt("end_at"), row.getString("rule")),
                ClaimState.valueOf(row.getString("state")),
                by == null
                        ? null
                        : new Claim.Decision(
                                new PartyCode(by), instant(row, "decided_at"), row.getBoolean("corrected")),
                maybe(row, "settled_at"),
                row.getInt("revision"));
    }

    static Source source(ResultSet row, int number) throws SQLException {
        var trouble = row.getString("trouble");
        var fault = row.getString("fault");
        return new Source(
                id(row, "id"),
                id(row, "group_id"),
                id(row, "audience_id"),
                row.getString("address"),
                row.getString("title"),
                new PartyCode(row.getString("added_by")),
                instant(row, "added_at"),
                row.getString("etag"),
                row.getString("modified"),
                row.getString("shape"),
                instant(row, "due_at"),
                maybe(row, "asked_at"),
                maybe(row, "answered_at"),
                maybe(row, "last_item_at"),
                row.getInt("failures"),
                maybe(row, "failed_at"),
                fault == null ? null : Fault.valueOf(fault),
                trouble == null ? null : Source.Trouble.valueOf(trouble),
                maybe(row, "told_at"));
    }

    static Incident incident(ResultSet row, int number) throws SQLException {
        return new Incident(
                id(row, "id"),
                id(row, "source_id"),
                Source.Trouble.valueOf(row.getString("trouble")),
                Fault.valueOf(row.getString("fault")),
                row.getInt("attempts"),
                row.getString("was"),
                row.getString("became"),
                instant(row, "began_at"),
                maybe(row, "told_at"),
                maybe(row, "ended_at"));
    }

    static String json(ClaimFacts facts) {
        return JSON.writeValueAsString(facts.values());
    }

    static String json(List<Finding> findings) {
        return JSON.writeValueAsString(findings);
    }

    private static ClaimFacts facts(String json) {
        var values = new EnumMap<ClaimField, String>(ClaimField.class);
        values.putAll(JSON.readValue(json, new TypeReference<Map<ClaimField, String>>() {}));
        return new ClaimFacts(values);
    }

    static UUID id(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    static @Nullable Instant maybe(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    static @Nullable OffsetDateTime time(@Nullable Instant at) {
        return at == null ? null : at.atOffset(ZoneOffset.UTC);
    }
}

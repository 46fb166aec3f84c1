package org.entente.information.requests;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.entente.core.Language;
import org.entente.core.LocalizedText;
import org.entente.core.PartyCode;
import org.entente.information.requests.ReleaseRequest.Answer;
import org.entente.information.requests.ReleaseRequest.Quoted;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Requests for release in the schema {@code information}, with the eyes of the transaction they are asked for in. */
@Component
class ReleaseRequests {

    private final JdbcClient jdbc;

    ReleaseRequests(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<ReleaseRequest> find(UUID id) {
        return jdbc.sql("select * from information.release_request where id = :id")
                .param("id", id)
                .query(ReleaseRequests::read)
                .optional();
    }

    /** Those about an item, the last one first. */
    List<ReleaseRequest> of(UUID thingId) {
        return jdbc.sql("select * from information.release_request where thing_id = :thing order by asked_at desc, id")
                .param("thing", thingId)
                .query(ReleaseRequests::read)
                .list();
    }

    void add(ReleaseRequest request, LocalizedText groupName) {
        jdbc.sql("""
                        insert into information.release_request (id, thing_id, group_id, group_name, audience_id, asked_by,
                                                                 addressees, of_chair, parties, reason, language, asked_at, act_id)
                        values (:id, :thing, :group, cast(:name as jsonb), :audience, :by,
                                :addressees, :chair, :parties, :reason, :language, :at, :act)
                        """)
                .param("id", request.id())
                .param("thing", request.thingId())
                .param("group", request.groupId())
                .param("name", GroupNames.toJson(groupName))
                .param("audience", request.audienceId())
                .param("by", request.askedBy().value())
                .param("addressees", codes(request.addressees()))
                .param("chair", request.ofChair())
                .param("parties", codes(request.parties()))
                .param("reason", request.reason().words())
                .param("language", request.reason().language().tag())
                .param("at", request.askedAt().atOffset(ZoneOffset.UTC))
                .param("act", request.actId())
                .update();
    }

    void answer(UUID id, Answer answer) {
        jdbc.sql("""
                        update information.release_request
                        set granted = :granted, answer = :reason, answer_language = :language, answered_by = :by,
                            answered_at = :at, answer_act_id = :act
                        where id = :id and answered_at is null
                        """)
                .param("id", id)
                .param("granted", answer.granted())
                .param("reason", answer.reason().words())
                .param("language", answer.reason().language().tag())
                .param("by", answer.by().value())
                .param("at", answer.at().atOffset(ZoneOffset.UTC))
                .param("act", answer.actId())
                .update();
    }

    private static ReleaseRequest read(ResultSet row, int number) throws SQLException {
        return new ReleaseRequest(
                row.getObject("id", UUID.class),
                row.getObject("thing_id", UUID.class),
                row.getObject("group_id", UUID.class),
                row.getObject("audience_id", UUID.class),
                new PartyCode(row.getString("asked_by")),
                parties(row.getArray("addressees")),
                row.getBoolean("of_chair"),
                parties(row.getArray("parties")),
                quoted(row.getString("reason"), row.getString("language")),
                instant(row, "asked_at"),
                row.getObject("act_id", UUID.class),
                answer(row),
                row.getObject("ended_at", OffsetDateTime.class) == null ? null : instant(row, "ended_at"));
    }

    private static @Nullable Answer answer(ResultSet row) throws SQLException {
        var by = row.getString("answered_by");
        return by == null
                ? null
                : new Answer(
                        row.getBoolean("granted"),
                        quoted(row.getString("answer"), row.getString("answer_language")),
                        new PartyCode(by),
                        instant(row, "answered_at"),
                        row.getObject("answer_act_id", UUID.class));
    }

    private static Quoted quoted(String words, String language) {
        return new Quoted(words, Language.of(language).orElseThrow());
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static String[] codes(Set<PartyCode> parties) {
        return parties.stream().map(PartyCode::value).sorted().toArray(String[]::new);
    }

    private static Set<PartyCode> parties(Array codes) throws SQLException {
        return Arrays.stream((String[]) codes.getArray()).map(PartyCode::new).collect(Collectors.toSet());
    }
}

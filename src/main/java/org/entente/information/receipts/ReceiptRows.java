package org.entente.information.receipts;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.entente.core.Due;
import org.entente.core.LocalizedText;
import org.entente.core.PartyCode;
import org.entente.information.requests.GroupNames;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Requests for receipts and receipts in the schema {@code information}, with the eyes of the caller's transaction. */
@Component
class ReceiptRows {

    private final JdbcClient jdbc;

    ReceiptRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<ReceiptRequest> find(UUID id) {
        return jdbc.sql("select * from information.receipt_request where id = :id")
                .param("id", id)
                .query(ReceiptRows::read)
                .optional();
    }

    /** Those about an item, the last one first. */
    List<ReceiptRequest> of(UUID thingId) {
        return jdbc.sql("select * from information.receipt_request where thing_id = :thing order by asked_at desc, id")
                .param("thing", thingId)
                .query(ReceiptRows::read)
                .list();
    }

    /** Those whose reminder is due and not sent, after that one, while their deadline is still to come. */
    List<Due> toRemind(Instant now, Due after, int most) {
        return jdbc.sql("""
                        select id, remind_at from information.receipt_request
                        where reminded_at is null and ended_at is null and remind_at <= :now and :now < due_at
                          and (remind_at, id) > (:at, :id)
                        order by remind_at, id limit :most
                        """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("at", after.at().atOffset(ZoneOffset.UTC))
                .param("id", after.id())
                .param("most", most)
                .query((row, number) -> new Due(instant(row, "remind_at"), row.getObject("id", UUID.class)))
                .list();
    }

    /** Whether this call is the one that notes it, of all that come at once. */
    boolean reminded(UUID id, Instant at) {
        return jdbc.sql(
                                "update information.receipt_request set reminded_at = :at where id = :id and reminded_at is null")
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("id", id)
                        .update()
                == 1;
    }

    /** When which parties have acknowledged. */
    Map<PartyCode, Instant> acknowledged(UUID requestId) {
        var acknowledged = new HashMap<PartyCode, Instant>();
        jdbc.sql("select party, acknowledged_at from information.receipt where request_id = :request")
                .param("request", requestId)
                .query(row -> {
                    acknowledged.put(new PartyCode(row.getString("party")), instant(row, "acknowledged_at"));
                });
        return acknowledged;
    }

    void add(ReceiptRequest request, LocalizedText groupName) {
        jdbc.sql("""
                        insert into information.receipt_request (id, thing_id, place_id, group_id, group_name, audience_id, asked_by,
                            parties, delivered, speakers, of_chair, due_at, zone, remind_at, asked_at, act_id)
                        values (:id, :thing, :place, :group, cast(:name as jsonb), :audience, :by,
                            :parties, :delivered, :speakers, :chair, :due, :zone, :remind, :at, :act)
                        """)
                .param("id", request.id())
                .param("thing", request.thingId())
                .param("place", request.placeId())
                .param("group", request.groupId())
                .param("name", GroupNames.toJson(groupName))
                .param("audience", request.audienceId())
                .param("by", request.askedBy().value())
                .param("parties", codes(request.parties()))
                .param("delivered", codes(request.delivered()))
                .param("speakers", codes(request.speakers()))
                .param("chair", request.ofChair())
                .param("due", request.dueAt().atOffset(ZoneOffset.UTC))
                .param("zone", request.zone().getId())
                .param("remind", request.remindAt().atOffset(ZoneOffset.UTC))
                .param("at", request.askedAt().atOffset(ZoneOffset.UTC))
                .param("act", request.actId())
                .update();
    }

    void acknowledge(ReceiptRequest request, PartyCode party, UUID audienceId, Instant at, UUID actId) {
        jdbc.sql("""
                        insert into information.receipt (request_id, party, audience_id, acknowledged_at, act_id, of_chair, group_id)
                        values (:request, :party, :audience, :at, :act, :chair, :group)
                        """)
                .param("request", request.id())
                .param("party", party.value())
                .param("audience", audienceId)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("act", actId)
                .param("chair", request.ofChair())
                .param("group", request.groupId())
                .update();
    }

    private static ReceiptRequest read(ResultSet row, int number) throws SQLException {
        return new ReceiptRequest(
                row.getObject("id", UUID.class),
                row.getObject("thing_id", UUID.class),
                row.getObject("place_id", UUID.class),
                row.getObject("group_id", UUID.class),
                row.getObject("audience_id", UUID.class),
                new PartyCode(row.getString("asked_by")),
                parties(row.getArray("parties")),
                parties(row.getArray("delivered")),
                parties(row.getArray("speakers")),
                row.getBoolean("of_chair"),
                instant(row, "due_at"),
                ZoneId.of(row.getString("zone")),
                instant(row, "asked_at"),
                row.getObject("act_id", UUID.class),
                row.getObject("ended_at", OffsetDateTime.class) == null ? null : instant(row, "ended_at"));
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

package org.entente.information;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.entente.core.Due;
import org.entente.core.Ids;
import org.entente.core.PartyCode;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Markings in the schema {@code information}: a new row for every change. */
@Component
class MarkingRows {

    private final JdbcClient jdbc;

    MarkingRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Marked> history(UUID thingId) {
        return jdbc.sql("select * from information.marking where thing_id = :thing order by number")
                .param("thing", thingId)
                .query(MarkingRows::read)
                .list();
    }

    /** The markings in force of those of the items that have one, by item. */
    Map<UUID, Marked> current(Collection<UUID> thingIds) {
        return jdbc.sql("""
                        select distinct on (thing_id) * from information.marking
                        where thing_id = any (:things) order by thing_id, number desc
                        """).param("things", thingIds.toArray(UUID[]::new)).query(MarkingRows::read).list().stream()
                .collect(Collectors.toMap(Marked::thingId, Function.identity()));
    }

    Set<UUID> audiences(Collection<UUID> thingIds) {
        return Set.copyOf(
                jdbc.sql("select distinct audience_id from information.marking where thing_id = any (:things)")
                        .param("things", thingIds.toArray(UUID[]::new))
                        .query(UUID.class)
                        .list());
    }

    void add(UUID audienceId, Marked marked) {
        var marking = marked.marking();
        var releasableTo = marking.releasableTo();
        var by = marked.by();
        var lapse = marked.lapse();
        jdbc.sql("""
                        insert into information.marking (id, thing_id, audience_id, number, originator, tlp, distribution,
                                                         releasable_to, persons, as_of, marked_at, marked_by, act_id, within_id,
                                                         lapses_at, lapse_zone, then_tlp, then_alone)
                        values (:id, :thing, :audience, :number, :originator, :tlp, :distribution,
                                :releasableTo::text[], :persons, :asOf, :at, :by, :act,
                                (select within_id from information.file where id = :thing),
                                :lapses, :zone, :then, :alone)
                        """)
                .param("id", Ids.next())
                .param("thing", marked.thingId())
                .param("audience", audienceId)
                .param("number", marked.number())
                .param("originator", marked.originator().value())
                .param("tlp", marking.tlp().name())
                .param("distribution", marking.distribution().name())
                .param("releasableTo", releasableTo == null ? null : codes(releasableTo))
                .param("persons", marking.persons().toArray(UUID[]::new))
                .param("asOf", offset(marking.asOf()))
                .param("at", offset(marked.at()))
                .param("by", by == null ? null : by.value())
                .param("act", marked.actId())
                .param("lapses", lapse == null ? null : offset(lapse.at()))
                .param("zone", lapse == null ? null : lapse.zone().getId())
                .param("then", lapse == null ? null : lapse.tlp().name())
                .param("alone", lapse == null ? null : lapse.alone())
                .update();
    }

    /** The items whose marking in force has lapsed, after that one, the longest ago first. */
    List<Due> lapsed(Instant now, Due after, int most) {
        return jdbc.sql("""
                        select thing_id, lapses_at from information.marking last
                        where lapses_at <= :now and (lapses_at, thing_id) > (:at, :id)
                          and not exists (select 1 from information.marking later
                                          where later.thing_id = last.thing_id and later.number > last.number)
                        order by lapses_at, thing_id limit :most
                        """)
                .param("now", offset(now))
                .param("at", offset(after.at()))
                .param("id", after.id())
                .param("most", most)
                .query((row, number) -> new Due(
                        row.getObject("lapses_at", OffsetDateTime.class).toInstant(),
                        row.getObject("thing_id", UUID.class)))
                .list();
    }

    /** The files that hang on the item, and their markings, follow it no further than they may go themselves. */
    void readBy(UUID thingId, UUID audienceId) {
        for (var statement : List.of(
                "update information.marking set audience_id = :audience where thing_id = :thing",
                "update information.file set within_id = :audience where place_id = :thing",
                """
                update information.marking set within_id = :audience
                where thing_id in (select id from information.file where place_id = :thing)
                """)) {
            jdbc.sql(statement)
                    .param("audience", audienceId)
                    .param("thing", thingId)
                    .update();
        }
    }

    private static Marked read(ResultSet row, int number) throws SQLException {
        var by = row.getString("marked_by");
        return new Marked(
                row.getObject("thing_id", UUID.class),
                row.getInt("number"),
                new PartyCode(row.getString("originator")),
                new Marking(
                        Tlp.valueOf(row.getString("tlp")),
                        Distribution.valueOf(row.getString("distribution")),
                        parties(row.getArray("releasable_to")),
                        Set.of((UUID[]) row.getArray("persons").getArray()),
                        instant(row.getObject("as_of", OffsetDateTime.class))),
                row.getObject("marked_at", OffsetDateTime.class).toInstant(),
                by == null ? null : new PartyCode(by),
                row.getObject("act_id", UUID.class),
                lapse(row));
    }

    private static @Nullable Lapse lapse(ResultSet row) throws SQLException {
        var at = instant(row.getObject("lapses_at", OffsetDateTime.class));
        return at == null
                ? null
                : new Lapse(
                        at,
                        ZoneId.of(row.getString("lapse_zone")),
                        Tlp.valueOf(row.getString("then_tlp")),
                        row.getBoolean("then_alone"));
    }

    private static String[] codes(Set<PartyCode> parties) {
        return parties.stream().map(PartyCode::value).sorted().toArray(String[]::new);
    }

    private static @Nullable Set<PartyCode> parties(@Nullable Array codes) throws SQLException {
        return codes == null
                ? null
                : Arrays.stream((String[]) codes.getArray()).map(PartyCode::new).collect(Collectors.toSet());
    }

    private static @Nullable OffsetDateTime offset(@Nullable Instant at) {
        return at == null ? null : at.atOffset(ZoneOffset.UTC);
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }
}

package org.entente.directory.usecase;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.entente.core.Actor.Office;
import org.entente.core.Ids;
import org.entente.core.Language;
import org.entente.core.PartyCode;
import org.entente.database.Audiences;
import org.entente.directory.Mailbox;
import org.entente.directory.MissionEntry;
import org.entente.directory.MissionKey;
import org.entente.identity.PersonName;
import org.entente.identity.Rank;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of entries and people, with the eyes of the transaction; what writes is called as the service. */
@Component
class DirectoryRows {

    private static final int CHANGES = 10;

    private final Audiences audiences;
    private final JdbcClient jdbc;

    DirectoryRows(Audiences audiences, JdbcClient jdbc) {
        this.audiences = audiences;
        this.jdbc = jdbc;
    }

    List<MissionEntry> entries() {
        return jdbc.sql("select * from directory.mission")
                .query(DirectoryRows::entry)
                .list();
    }

    Optional<MissionEntry> entry(MissionKey mission) {
        return jdbc.sql("select * from directory.mission where party_code = :party and duty_station = :station")
                .param("party", mission.party().value())
                .param("station", mission.dutyStation())
                .query(DirectoryRows::entry)
                .optional();
    }

    /** The latest changes of an entry, newest first. */
    List<EntryChange> changes(MissionKey mission) {
        return jdbc.sql("""
                        select * from directory.change where party_code = :party and duty_station = :station
                        order by changed_at desc, id desc limit :most
                        """)
                .param("party", mission.party().value())
                .param("station", mission.dutyStation())
                .param("most", CHANGES)
                .query(DirectoryRows::change)
                .list();
    }

    List<ListedPerson> people() {
        return jdbc.sql("select * from directory.person order by position, account_id")
                .query(DirectoryRows::person)
                .list();
    }

    List<ListedPerson> people(MissionKey mission) {
        return jdbc.sql("""
                        select * from directory.person where party_code = :party and duty_station = :station
                        order by position, account_id
                        """)
                .param("party", mission.party().value())
                .param("station", mission.dutyStation())
                .query(DirectoryRows::person)
                .list();
    }

    void keep(MissionEntry entry, List<MissionEntry.Field> changed) {
        var audience = audiences.ofCompanions(entry.mission().party());
        jdbc.sql("""
                        insert into directory.mission
                            (party_code, duty_station, audience_id, address, phones, fax, mailbox_labels,
                             mailbox_addresses, national_day, correspondence, office_hours, remarks, changed_at)
                        values (:party, :station, :audience, :address, :phones, :fax, :labels, :addresses, :day,
                            :language, :hours, :remarks, :at)
                        on conflict (party_code, duty_station) do update
                        set address = excluded.address, phones = excluded.phones, fax = excluded.fax,
                            mailbox_labels = excluded.mailbox_labels, mailbox_addresses = excluded.mailbox_addresses,
                            national_day = excluded.national_day, correspondence = excluded.correspondence,
                            office_hours = excluded.office_hours, remarks = excluded.remarks,
                            changed_at = excluded.changed_at
                        """)
                .param("party", entry.mission().party().value())
                .param("station", entry.mission().dutyStation())
                .param("audience", audience)
                .param("address", entry.address())
                .param("phones", entry.phones().toArray(String[]::new))
                .param("fax", entry.fax())
                .param("labels", entry.mailboxes().stream().map(Mailbox::label).toArray(String[]::new))
                .param(
                        "addresses",
                        entry.mailboxes().stream().map(Mailbox::address).toArray(String[]::new))
                .param(
                        "day",
                        entry.nationalDay() == null ? null : entry.nationalDay().toString())
                .param("language", entry.correspondence().tag())
                .param("hours", entry.officeHours())
                .param("remarks", entry.remarks())
                .param("at", entry.changedAt().atOffset(ZoneOffset.UTC))
                .update();
        note(entry.mission(), audience, entry.changedAt(), changed);
    }

    private void note(MissionKey mission, UUID audience, Instant at, List<MissionEntry.Field> changed) {
        jdbc.sql("""
                        insert into directory.change (id, party_code, duty_station, audience_id, changed_at, fields)
                        values (:id, :party, :station, :audience, :at, :fields)
                        """)
                .param("id", Ids.next())
                .param("party", mission.party().value())
                .param("station", mission.dutyStation())
                .param("audience", audience)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("fields", changed.stream().map(Enum::name).toArray(String[]::new))
                .update();
    }

    private static MissionEntry entry(ResultSet row, int number) throws SQLException {
        var labels = (String[]) row.getArray("mailbox_labels").getArray();
        var addresses = (String[]) row.getArray("mailbox_addresses").getArray();
        var mailboxes = new ArrayList<Mailbox>();
        for (var i = 0; i < labels.length; i++) {
            mailboxes.add(new Mailbox(labels[i], addresses[i]));
        }
        var day = row.getString("national_day");
        return new MissionEntry(
                mission(row),
                row.getString("address"),
                List.of((String[]) row.getArray("phones").getArray()),
                row.getString("fax"),
                List.copyOf(mailboxes),
                day == null ? null : MonthDay.parse(day),
                Language.of(row.getString("correspondence")).orElse(Language.EN),
                row.getString("office_hours"),
                row.getString("remarks"),
                row.getObject("changed_at", OffsetDateTime.class).toInstant());
    }

    private static EntryChange change(ResultSet row, int number) throws SQLException {
        return new EntryChange(
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                Arrays.stream((String[]) row.getArray("fields").getArray())
                        .map(MissionEntry.Field::valueOf)
                        .toList());
    }

    private static ListedPerson person(ResultSet row, int number) throws SQLException {
        var rank = row.getString("rank");
        var given = row.getString("given_name");
        var family = row.getString("family_name");
        return new ListedPerson(
                mission(row),
                row.getObject("account_id", UUID.class),
                Office.valueOf(row.getString("office")),
                rank == null ? null : Rank.valueOf(rank),
                given == null || family == null
                        ? null
                        : new PersonName(row.getString("honorific"), given, family, row.getString("arabic_name")));
    }

    /** The mission that a row is of. */
    static MissionKey mission(ResultSet row) throws SQLException {
        return new MissionKey(new PartyCode(row.getString("party_code")), row.getString("duty_station"));
    }
}

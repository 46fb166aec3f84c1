package org.entente.directory;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.entente.core.Ids;
import org.entente.database.Audiences;
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
                .query(MissionEntry::of)
                .list();
    }

    Optional<MissionEntry> entry(MissionKey mission) {
        return jdbc.sql("select * from directory.mission where party_code = :party and duty_station = :station")
                .param("party", mission.party().value())
                .param("station", mission.dutyStation())
                .query(MissionEntry::of)
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
                .query(EntryChange::of)
                .list();
    }

    List<ListedPerson> people() {
        return jdbc.sql("select * from directory.person order by position, account_id")
                .query(ListedPerson::of)
                .list();
    }

    List<ListedPerson> people(MissionKey mission) {
        return jdbc.sql("""
                        select * from directory.person where party_code = :party and duty_station = :station
                        order by position, account_id
                        """)
                .param("party", mission.party().value())
                .param("station", mission.dutyStation())
                .query(ListedPerson::of)
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
}

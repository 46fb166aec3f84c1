package org.entente.directory.usecase;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.entente.database.Audiences;
import org.entente.directory.MissionKey;
import org.entente.identity.Account;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of whom a mission lists and of their published copy, with the eyes of the transaction. */
@Component
class PeopleRows {

    private final Audiences audiences;
    private final JdbcClient jdbc;

    PeopleRows(Audiences audiences, JdbcClient jdbc) {
        this.audiences = audiences;
        this.jdbc = jdbc;
    }

    /** What a mission decided of one post; smaller positions stand first. */
    record Choice(UUID account, boolean listed, int position) {

        static Choice of(ResultSet row, int number) throws SQLException {
            return new Choice(
                    row.getObject("account_id", UUID.class), row.getBoolean("listed"), row.getInt("position"));
        }
    }

    Map<UUID, Choice> choices() {
        return jdbc.sql("select * from directory.listing").query(Choice::of).list().stream()
                .collect(Collectors.toMap(Choice::account, choice -> choice));
    }

    /** The missions that have published an entry. */
    List<MissionKey> missions() {
        return jdbc.sql("select party_code, duty_station from directory.mission")
                .query((row, number) -> DirectoryRows.mission(row))
                .list();
    }

    void choose(MissionKey mission, List<Choice> choices) {
        jdbc.sql("""
                        insert into directory.listing
                            (account_id, party_code, duty_station, audience_id, listed, position)
                        select cast(account_id as uuid), :party, :station, :audience, cast(listed as boolean),
                            cast(position as integer)
                        from unnest(:accounts, :listed, :positions) as choice (account_id, listed, position)
                        on conflict (account_id) do update
                        set listed = excluded.listed, position = excluded.position
                        """)
                .param("party", mission.party().value())
                .param("station", mission.dutyStation())
                .param("audience", audiences.ofParty(mission.party()))
                .param(
                        "accounts",
                        choices.stream().map(one -> one.account().toString()).toArray(String[]::new))
                .param(
                        "listed",
                        choices.stream()
                                .map(one -> String.valueOf(one.listed()))
                                .toArray(String[]::new))
                .param(
                        "positions",
                        choices.stream()
                                .map(one -> String.valueOf(one.position()))
                                .toArray(String[]::new))
                .update();
    }

    void withdraw(MissionKey mission) {
        jdbc.sql("delete from directory.person where party_code = :party and duty_station = :station")
                .param("party", mission.party().value())
                .param("station", mission.dutyStation())
                .update();
    }

    void publish(MissionKey mission, Account account, int position) {
        var name = account.person().name();
        jdbc.sql("""
                        insert into directory.person
                            (account_id, party_code, duty_station, audience_id, position, office, rank, honorific,
                             given_name, family_name, arabic_name)
                        values (:account, :party, :station, :audience, :position, :office, :rank, :honorific, :given,
                            :family, :arabic)
                        """)
                .param("account", account.id())
                .param("party", mission.party().value())
                .param("station", mission.dutyStation())
                .param("audience", audiences.ofCompanions(mission.party()))
                .param("position", position)
                .param("office", nameOf(account.post().office()))
                .param("rank", nameOf(account.post().rank()))
                .param("honorific", name == null ? null : name.honorific())
                .param("given", name == null ? null : name.given())
                .param("family", name == null ? null : name.family())
                .param("arabic", name == null ? null : name.arabic())
                .update();
    }

    private static @Nullable String nameOf(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }
}

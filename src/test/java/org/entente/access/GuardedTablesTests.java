package org.entente.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.core.Actor;
import org.entente.support.EntenteTest;
import org.entente.support.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * With the application out of the way, the database hides by itself; and without the policy of any one table, this very
 * test would fail. Each case is a transaction of the superuser, taken back, in which the superuser becomes the
 * application.
 */
@EntenteTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GuardedTablesTests {

    /** The log of commitments, which everyone may copy (record.md). */
    private static final Set<String> PUBLIC =
            Set.of("record.entry", "record.subtree", "record.checkpoint", "record.key");

    /** A row for each table in which the scene leaves none. */
    private static final Map<String, String> ROWS = Map.ofEntries(
            Map.entry(
                    "directory.change",
                    "insert into directory.change select gen_random_uuid(), party_code, duty_station, audience_id, now(), '{ADDRESS}' from directory.mission limit 1"),
            Map.entry(
                    "directory.listing",
                    "insert into directory.listing select gen_random_uuid(), party_code, duty_station, audience_id, true, 1 from directory.mission limit 1"),
            Map.entry(
                    "directory.person",
                    "insert into directory.person select gen_random_uuid(), party_code, duty_station, audience_id, 1, 'HEAD_OF_MISSION' from directory.mission limit 1"),
            Map.entry(
                    "groups.settings",
                    "insert into groups.settings select id, audience_id, '{en}', null, null, 'FIRST', 'TLP:AMBER', true, now(), false from groups.groups limit 1"),
            Map.entry(
                    "groups.documents",
                    "insert into groups.documents select gen_random_uuid(), id, audience_id, 'CONCEPT_NOTE', 1, '{}', 'LU', now() from groups.groups limit 1"),
            Map.entry(
                    "groups.relations",
                    "insert into groups.relations select gen_random_uuid(), gen_random_uuid(), id, audience_id, 'PARENT', '', null, '{}', null, true, 'HELD', now() from groups.groups limit 1"),
            Map.entry(
                    "information.file",
                    "insert into information.file select gen_random_uuid(), id, id, audience_id, audience_id, 'LU', 'a.txt', 'TXT', 1, repeat('a', 64), now(), gen_random_uuid() from groups.groups limit 1"),
            Map.entry(
                    "information.destruction",
                    "insert into information.destruction select file.id, 'LU', file.audience_id, now(), gen_random_uuid() from information.file limit 1"),
            Map.entry(
                    "information.release_request",
                    "insert into information.release_request select gen_random_uuid(), id, id, name, audience_id, 'LU', '{LU}', '{LU}', 'Why', 'en', now(), gen_random_uuid() from groups.groups limit 1"),
            Map.entry(
                    "information.receipt_request",
                    "insert into information.receipt_request select gen_random_uuid(), id, id, id, name, audience_id, 'LU', '{LU}', '{}', '{LU}', now() + interval '2 days', 'UTC', now() + interval '1 day', now(), gen_random_uuid() from groups.groups limit 1"),
            Map.entry(
                    "information.receipt",
                    "insert into information.receipt select gen_random_uuid(), 'LU', audience_id, now(), gen_random_uuid() from groups.groups limit 1"),
            Map.entry(
                    "groups.proposals",
                    "insert into groups.proposals select gen_random_uuid(), id, audience_id, '/', '{}', '{LU}', now(), now() + interval '1 day' from groups.groups limit 1"),
            Map.entry(
                    "groups.proposal_confirmations",
                    "insert into groups.proposal_confirmations select gen_random_uuid(), audience_id, 'LU', now() from groups.groups limit 1"),
            Map.entry(
                    "identity.invitation_token",
                    "insert into identity.invitation_token select id, sha256('a token') from identity.invitation limit 1"),
            Map.entry(
                    "identity.federation",
                    "insert into identity.federation select id, 'LU', 'https://ministry.example', null, null from identity.person limit 1"),
            Map.entry(
                    "identity.round_trip",
                    "insert into identity.round_trip values (sha256('a'), sha256('b'), 'https://ministry.example', 'n', 'v', null, now(), now())"),
            Map.entry(
                    "identity.proof_code",
                    "insert into identity.proof_code select gen_random_uuid(), id, sha256('a session'), sha256('a code'), now(), now() from identity.person limit 1"),
            Map.entry(
                    "information.refused_mark",
                    "insert into information.refused_mark values (gen_random_uuid(), gen_random_uuid(), 'BT', 'A place', 'SECRET', now())"),
            Map.entry(
                    "information.reading",
                    "insert into information.reading select gen_random_uuid(), id, audience_id, gen_random_uuid(), 'BT', 'OPENED', false, now() from texts.text limit 1"),
            Map.entry(
                    "notices.preference",
                    "insert into notices.preference values (gen_random_uuid(), 'DIGEST', 7, null, null)"),
            Map.entry("notices.digest", "insert into notices.digest values (gen_random_uuid(), '2026-11-20', now())"),
            Map.entry("database.used_form", "insert into database.used_form values (gen_random_uuid(), now())"),
            Map.entry(
                    "groups.holidays",
                    "insert into groups.holidays select chapter_id, audience_id, '2026-12-25', 'A day', 'en' from groups.calendars limit 1"),
            Map.entry(
                    "groups.accession_objections",
                    "insert into groups.accession_objections select id, audience_id, 'BT', 'A reason', 'en', now() from groups.accessions where not exists (select 1 from groups.accession_objections) limit 1"),
            Map.entry(
                    "texts.silence_prepared",
                    "insert into texts.silence_prepared select gen_random_uuid(), id, audience_id, 'BT', id, 'A reason', 'CHAIR', null, now(), null from texts.silence limit 1"),
            Map.entry(
                    "texts.silence_opened",
                    "insert into texts.silence_opened select id, audience_id, 'BT', gen_random_uuid(), now() from texts.silence limit 1"),
            Map.entry(
                    "texts.silence_profile",
                    "insert into texts.silence_profile select gen_random_uuid(), audience_id, '{}', now() from texts.silence limit 1"),
            Map.entry(
                    "texts.silence_reminder",
                    "insert into texts.silence_reminder select id, now(), 7777 from texts.silence limit 1"),
            Map.entry(
                    "identity.audit",
                    "insert into identity.audit select gen_random_uuid(), audience_id, party_code, duty_station, now(), 'A kind', id, id from identity.account where kind = 'DELEGATE' limit 1"),
            Map.entry(
                    "press.item",
                    "insert into press.item select id, audience_id, repeat('a', 64), now() from press.source limit 1"),
            Map.entry(
                    "press.incident",
                    "insert into press.incident select gen_random_uuid(), id, audience_id, 'QUIET', 'NOTHING_NEW', 1, null, null, now(), null, null from press.source limit 1"),
            Map.entry("database.heartbeat", "insert into database.heartbeat values (now() + interval '9 years')"),
            Map.entry(
                    "identity.challenge", "insert into identity.challenge values (sha256('a challenge'), null, now())"),
            Map.entry(
                    "record.pending",
                    "insert into record.pending select -1, act_id from record.intent where act_id not in (select act_id from record.pending) limit 1"),
            Map.entry(
                    "mail.message",
                    "insert into mail.message values (gen_random_uuid(), 'a@b.example', 'en', 's', 'b', now(), now())"));

    @Autowired
    private AccessScene scenes;

    private AccessScene.Laid scene;

    @BeforeAll
    void lay() {
        scene = scenes.lay();
    }

    @AfterAll
    void clear() {
        scenes.clear(scene);
    }

    static Stream<String> tables() {
        return tables("true").filter(table -> !PUBLIC.contains(table));
    }

    private static Stream<String> tables(String condition) {
        return TestDatabase.get()
                .superuserJdbc()
                .sql("""
                        select n.nspname || '.' || c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                        where c.relkind in ('r', 'p') and c.relforcerowsecurity and """ + " " + condition + " order by 1")
                .query(String.class)
                .list()
                .stream();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void nobodyReadsATableWithoutASessionAndTheTestNoticesAPolicyThatIsMissing(String table) throws SQLException {
        inATransaction(connection -> {
            seed(connection, table);
            for (var token : List.of(
                    "",
                    "unknown",
                    scene.actor(Who.EXPIRED).token(),
                    scene.actor(Who.IDLE).token())) {
                assertThat(visible(connection, table, token))
                        .as(table + " to " + token)
                        .isZero();
            }
            open(connection, table);
            assertThat(visible(connection, table, ""))
                    .as(table + " without its policy")
                    .isPositive();
        });
    }

    /** The rows of every audience that the stranger is not in, by a predicate written by hand. */
    @ParameterizedTest
    @MethodSource("tables")
    void aStrangerReadsNoRowOfAnotherAudience(String table) throws SQLException {
        inATransaction(connection -> {
            seed(connection, table);
            if (!hasAudience(connection, table)) {
                assertThat(visible(connection, table, scene.actor(Who.LEFT).token()))
                        .as(table + " has no audience: it is the platform's own, or the reader's")
                        .isEqualTo(own(connection, table, scene.actor(Who.LEFT)));
                return;
            }
            for (var who : List.of(Who.STRANGER, Who.LEFT, Who.OTHER_CHAIR, Who.OPERATOR, Who.ANYONE)) {
                assertThat(foreign(connection, table, scene.actor(who)))
                        .as(table + " to " + who)
                        .isZero();
            }
            open(connection, table);
            if (!table.equals("texts.release")) { // Whose rows are everyone's.
                assertThat(foreign(connection, table, scene.actor(Who.ANYONE)))
                        .as(table + " without its policy")
                        .isPositive();
            }
        });
    }

    @Test
    void nobodyButTheServiceWritesAnything() throws SQLException {
        var faults = new ArrayList<String>();
        for (var table : tables("true").toList()) {
            inATransaction(connection -> {
                seed(connection, table);
                become(connection, scene.actor(Who.CHAIR).token());
                for (var write : List.of("delete from " + table, "insert into " + table + " select * from " + table)) {
                    faults.addAll(tried(connection, write));
                }
            });
        }
        assertThat(faults).isEmpty();
    }

    /** A person removes the own passkeys; nothing else is written without the service. */
    private static List<String> tried(Connection connection, String write) throws SQLException {
        var before = connection.setSavepoint();
        try (var statement = connection.createStatement()) {
            var rows = statement.executeUpdate(write);
            return rows == 0 ? List.of() : List.of(write + ": " + rows);
        } catch (SQLException refused) {
            return List.of();
        } finally {
            connection.rollback(before);
        }
    }

    private interface Work {
        void with(Connection connection) throws SQLException;
    }

    private static void inATransaction(Work work) throws SQLException {
        try (var connection = TestDatabase.get().superuser().getConnection()) {
            connection.setAutoCommit(false);
            try {
                work.with(connection);
            } finally {
                connection.rollback();
            }
        }
    }

    private static void seed(Connection connection, String table) throws SQLException {
        if (count(connection, "select count(*) from " + table) == 0 && ROWS.containsKey(table)) {
            execute(connection, "set local session_replication_role = replica");
            execute(connection, ROWS.get(table));
            execute(connection, "set local session_replication_role = origin");
        }
        if (!PUBLIC.contains(table)) {
            assertThat(count(connection, "select count(*) from " + table))
                    .as(table + " is empty: give it a row in this test")
                    .isPositive();
        }
    }

    /** Takes the guard away. */
    private static void open(Connection connection, String table) throws SQLException {
        execute(connection, "reset role");
        execute(connection, "create policy left_open on " + table + " for select using (true)");
    }

    private static long visible(Connection connection, String table, String token) throws SQLException {
        become(connection, token);
        var rows = count(connection, "select count(*) from " + table);
        execute(connection, "reset role");
        return rows;
    }

    private static long foreign(Connection connection, String table, Actor actor) throws SQLException {
        execute(connection, "create temp table if not exists mine (id uuid) on commit drop");
        execute(connection, "grant select on mine to entente_app");
        execute(connection, "truncate mine");
        execute(connection, """
                insert into mine select id from access.audience where kind = 'EVERYONE'
                    or id in (select audience_id from access.audience_party where party_code = '%1$s')
                    or group_id in (select group_id from access.group_party where party_code = '%1$s'
                        and since <= now() and (until is null or now() < until))
                    or companions_of = '%1$s' or companions_of in (
                        select theirs.party_code from access.group_party own join access.group_party theirs using (group_id)
                        where own.party_code = '%1$s' and now() between own.since and coalesce(own.until, 'infinity')
                            and now() between theirs.since and coalesce(theirs.until, 'infinity'))
                """.formatted(actor.party()));
        become(connection, actor.token());
        var rows = count(
                connection,
                "select count(*) from %s where audience_id not in (select id from mine) %s"
                        .formatted(table, besides(connection, table, actor)));
        execute(connection, "reset role");
        return rows;
    }

    /** What one reads though its audience is another: what is offered to one's party, and one's own account. */
    private static String besides(Connection connection, String table, Actor actor) throws SQLException {
        return switch (table) {
            case "groups.invitations", "groups.accessions" -> "and party_audience_id not in (select id from mine)";
            case "groups.openings" -> actor.isDelegate() ? "and not open" : "";
            case "identity.account" ->
                "and id <> coalesce('%s'::uuid, gen_random_uuid())"
                        .formatted(
                                actor.accountId() == null ? "00000000-0000-0000-0000-000000000000" : actor.accountId());
            default -> "";
        };
    }

    /** Of the tables that know no audience: the rows about the actor. */
    private static long own(Connection connection, String table, Actor actor) throws SQLException {
        var account = "'" + actor.accountId() + "'::uuid";
        var people = "(select person_id from identity.account where party_code = '%s' and duty_station = '%s')"
                .formatted(actor.party(), actor.dutyStation());
        return switch (table) {
            case "identity.person" -> count(connection, "select count(*) from identity.person where id in " + people);
            case "identity.slice" ->
                count(
                        connection,
                        "select count(*) from identity.slice where account_id in (select id from identity.account where party_code = '%s' and duty_station = '%s')"
                                .formatted(actor.party(), actor.dutyStation()));
            case "identity.passkey" ->
                count(
                        connection,
                        "select count(*) from identity.passkey where person_id = (select person_id from identity.account where id = "
                                + account + ")");
            case "notices.notice" -> count(connection, """
                        select count(*) from notices.notice join identity.account on account.id = %s
                        where account_id = account.id or notice.person_id = account.person_id or (not personal
                            and notice.party_code = account.party_code and notice.duty_station = account.duty_station)
                        """.formatted(account));
            default -> 0;
        };
    }

    private static boolean hasAudience(Connection connection, String table) throws SQLException {
        return count(
                        connection,
                        "select count(*) from pg_attribute where attrelid = '%s'::regclass and attname = 'audience_id'"
                                .formatted(table))
                == 1;
    }

    private static void become(Connection connection, String token) throws SQLException {
        try (var setting = connection.prepareStatement("select set_config('entente.session', ?, true)")) {
            setting.setString(1, token);
            setting.execute();
        }
        execute(connection, "set local role entente_app");
    }

    private static long count(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}

package org.entente.record.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.entente.record.House;
import org.entente.record.model.ActsAudit;
import org.entente.record.model.LogAudit;
import org.entente.record.model.LogAudit.Outcome;
import org.entente.record.model.Reason;
import org.entente.record.model.VerifierKey;
import org.entente.record.usecase.LogIdentity;
import org.entente.record.usecase.PublishedLog;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * The superuser of the database, whom nothing binds, alters the record a thousand times: edits, deletions, reorderings
 * and roll-backs. Every one is found with the public key and one older checkpoint. Each is undone before the next.
 */
class TamperingTests {

    private static final int ROUNDS = 1_000;
    private static final int ENTRIES = 300;
    private static final int STEP = 30;
    /** The checkpoint that the auditing State kept. */
    private static final int KEPT = 180;

    private final Random random = new Random(20261121);
    private final House house = new House();
    private String kept = "";

    @BeforeEach
    void growTheLog() {
        for (int size = STEP; size <= ENTRIES; size += STEP) {
            house.acts(STEP);
            house.sequence();
            if (size == KEPT) {
                kept = house.get(PublishedLog.class).checkpoint();
            }
        }
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void everyTamperingOfTheSuperuserIsFound() throws SQLException {
        List<VerifierKey> keys = house.get(LogIdentity.class).verifiers();
        var found = new TreeMap<String, Integer>();
        try (Connection connection = house.superuserSource().getConnection()) {
            connection.setAutoCommit(false);
            var source = new SingleConnectionDataSource(connection, true);
            var jdbc = JdbcClient.create(source);
            assertThat(audit(jdbc, keys)).isEmpty();
            for (int round = 0; round < ROUNDS; round++) {
                jdbc.sql("set local session_replication_role = replica").update();
                var done = tamper(jdbc, round);
                var noticed = audit(jdbc, keys);
                assertThat(noticed).describedAs("round %d: %s", round, done).isPresent();
                if (done.startsWith("roll-back")) {
                    assertThat(noticed.get().reason()).isEqualTo(Reason.ROLLED_BACK);
                }
                found.merge(done, 1, Integer::sum);
                connection.rollback();
            }
            assertThat(audit(jdbc, keys)).isEmpty();
        }
        assertThat(found)
                .hasSize(TAMPERINGS)
                .allSatisfy((done, times) -> assertThat(times).isGreaterThan(40));
    }

    private Optional<Outcome.Broken> audit(JdbcClient jdbc, List<VerifierKey> keys) {
        var outcome = LogAudit.check(new PublishedLog(new JdbcLog(jdbc)), keys, List.of(kept));
        return outcome instanceof Outcome.Broken broken ? Optional.of(broken) : ActsAudit.check(new JdbcActs(jdbc));
    }

    private static final int TAMPERINGS = 16;

    private String tamper(JdbcClient jdbc, int round) {
        long at = random.nextInt(ENTRIES);
        long other = (at + 1 + random.nextInt(ENTRIES - 1)) % ENTRIES;
        return switch (round % TAMPERINGS) {
            case 0 -> {
                update(
                        jdbc,
                        "update record.entry set commitment = set_byte(commitment, 7, get_byte(commitment, 7) # 1) where position = :at",
                        at,
                        other);
                yield "edit of an entry";
            }
            case 1 -> {
                update(
                        jdbc,
                        "update record.subtree set root = set_byte(root, 31, get_byte(root, 31) # 128) where position = :at % 1",
                        at,
                        other);
                yield "edit of a subtree";
            }
            case 2 -> {
                update(
                        jdbc,
                        "update record.checkpoint set note = replace(note, E'\\n300\\n', E'\\n' || (300 - 1 - :at) || E'\\n') where size = 300",
                        at,
                        other);
                yield "edit of the checkpoint's size";
            }
            case 3 -> {
                update(
                        jdbc,
                        "update record.intent set act = replace(act, '\"QA\"', '\"FR\"') where act_id = (select act_id from record.entry where position = :at)",
                        at,
                        other);
                yield "edit of the author of an act";
            }
            case 4 -> {
                update(
                        jdbc,
                        "update record.intent set salt = sha256(salt) where act_id = (select act_id from record.entry where position = :at)",
                        at,
                        other);
                yield "edit of a salt";
            }
            case 5 -> {
                update(
                        jdbc,
                        "update record.intent set at = at + interval '1 second' where act_id = (select act_id from record.entry where position = :at)",
                        at,
                        other);
                yield "edit of the date of an act";
            }
            case 6 -> {
                update(
                        jdbc,
                        "update record.intent set audience_id = gen_random_uuid() where act_id = (select act_id from record.entry where position = :at)",
                        at,
                        other);
                yield "edit of the readers of an act";
            }
            case 7 -> {
                // The whole forgery: act and commitment fit each other, in both tables.
                update(jdbc, """
                        with forged as (
                            update record.intent set act = replace(act, '"QA"', '"KW"'),
                                commitment = sha256(convert_to(E'entente.act/v1\\n', 'UTF8') || salt
                                    || convert_to(replace(act, '"QA"', '"KW"'), 'UTF8'))
                            where act_id = (select act_id from record.entry where position = :at)
                            returning act_id, commitment)
                        update record.entry set commitment = forged.commitment from forged where entry.act_id = forged.act_id
                        """, at, other);
                yield "edit of an act with its entry";
            }
            case 8 -> {
                update(jdbc, "delete from record.entry where position = :at", at, other);
                yield "deletion of an entry";
            }
            case 9 -> {
                update(jdbc, "delete from record.entry where position = :at", at, other);
                update(jdbc, "update record.entry set position = position + 1000000 where position > :at", at, other);
                update(
                        jdbc,
                        "update record.entry set position = position - 1000001 where position >= 1000000 + :at",
                        at,
                        other);
                yield "deletion of an entry, the rest moved up";
            }
            case 10 -> {
                update(
                        jdbc,
                        "delete from record.intent where act_id = (select act_id from record.entry where position = :at)",
                        at,
                        other);
                yield "deletion of an act";
            }
            case 11 -> {
                update(jdbc, "delete from record.entry where position >= :at", at, other);
                yield "deletion of the newest entries";
            }
            case 12 -> {
                update(
                        jdbc,
                        "update record.entry mine set commitment = theirs.commitment from record.entry theirs where (mine.position = :at and theirs.position = :other) or (mine.position = :other and theirs.position = :at)",
                        at,
                        other);
                yield "reordering of two entries";
            }
            case 13 -> {
                update(jdbc, "alter table record.entry drop constraint entry_act_id_key", at, other);
                update(
                        jdbc,
                        "update record.entry mine set act_id = theirs.act_id from record.entry theirs where (mine.position = :at and theirs.position = :other) or (mine.position = :other and theirs.position = :at)",
                        at,
                        other);
                yield "reordering of two acts under their entries";
            }
            case 14 -> {
                var size = STEP + STEP * random.nextInt(KEPT / STEP - 1);
                for (var statement : List.of(
                        "delete from record.checkpoint where size > :size",
                        "delete from record.entry where position >= :size",
                        "delete from record.subtree where (position + 1) * 256 > :size")) {
                    jdbc.sql(statement).param("size", size).update();
                }
                yield "roll-back of the whole log";
            }
            default -> {
                jdbc.sql("delete from record.checkpoint where size > :size")
                        .param("size", STEP + STEP * random.nextInt(KEPT / STEP - 1))
                        .update();
                yield "roll-back of the checkpoint";
            }
        };
    }

    private static void update(JdbcClient jdbc, String sql, long at, long other) {
        var statement = jdbc.sql(sql);
        if (sql.contains(":at")) {
            statement = statement.param("at", at);
        }
        if (sql.contains(":other")) {
            statement = statement.param("other", other);
        }
        statement.update();
    }
}

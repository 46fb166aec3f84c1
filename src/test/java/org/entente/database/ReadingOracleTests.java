package org.entente.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.entente.database.ReadingWorld.Content;
import org.entente.database.ReadingWorld.Kind;
import org.entente.database.ReadingWorld.Reader;
import org.entente.support.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * A hundred thousand random reads under row security, compared with who should read what. Each world lives in a
 * transaction that is rolled back, in which the superuser who laid it out becomes the application.
 */
class ReadingOracleTests {

    private static final int WORLDS = 25;
    private static final int READS = 100;
    private static final int ROWS = 4;

    private final long seed = Long.getLong("entente.seed", System.nanoTime());

    @Test
    void theDatabaseGivesToEachReaderExactlyWhatTheReaderMayRead() throws SQLException {
        var random = new Random(seed);
        var reads = 0;
        for (var number = 0; number < WORLDS; number++) {
            reads += compare(random, "true");
        }
        System.out.printf("row security: %d random reads agree with the oracle (seed %d)%n", reads, seed);
        assertThat(reads).isEqualTo(WORLDS * 40 * READS);
    }

    /** The oracle is worth something only if it notices: without each part of the rule in turn. */
    @Test
    void theOracleNoticesWhateverIsLeftOutOfTheRule() throws SQLException {
        for (var part : List.of(
                "and group_party.since <= now() and (group_party.until is null or now() < group_party.until)",
                "and (audience.expires_at is null or now() < audience.expires_at)",
                "and (group_party.member or not audience.members_only)",
                "and kind = 'PARTIES'",
                "and mine.since <= now() and (mine.until is null or now() < mine.until)",
                "and theirs.since <= now() and (theirs.until is null or now() < theirs.until)",
                "and not (mine.veiled and theirs.veiled)",
                "if not found then\n            return '{}';\n        end if;")) {
            assertThat(noticed(part)).as(part).isTrue();
        }
    }

    private boolean noticed(String part) throws SQLException {
        var random = new Random(seed);
        for (var number = 0; number < 5; number++) {
            try {
                compare(random, part);
            } catch (AssertionError noticed) {
                return true;
            }
        }
        return false;
    }

    /** @param leftOut of the function that knows who reads what; "true" stands in it nowhere */
    private int compare(Random random, String leftOut) throws SQLException {
        try (var connection = TestDatabase.get().superuser().getConnection()) {
            connection.setAutoCommit(false);
            try {
                weaken(connection, leftOut);
                var world = new ReadingWorld(random, Instant.now());
                lay(connection, world);
                var reads = 0;
                execute(connection, "set local role entente_app");
                for (var reader : world.readers) {
                    compare(connection, world, reader);
                    reads += READS;
                }
                return reads;
            } finally {
                connection.rollback();
            }
        }
    }

    private static void weaken(Connection connection, String leftOut) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "select pg_get_functiondef('access.readable_audiences()'::regprocedure)")) {
            rows.next();
            var rule = rows.getString(1);
            var weaker = rule.replaceAll("\\s+", " ").replace(leftOut.replaceAll("\\s+", " "), "");
            if (!leftOut.equals("true")) {
                assertThat(weaker).as("the rule says: " + leftOut).isNotEqualTo(rule.replaceAll("\\s+", " "));
                execute(connection, weaker);
            }
        }
    }

    private void compare(Connection connection, ReadingWorld world, Reader reader) throws SQLException {
        var asked = new ArrayList<Content>();
        var numbers = new ArrayList<Integer>();
        for (var read = 0; read < READS; read++) {
            for (var row = 0; row < ROWS; row++) {
                asked.add(world.one(world.contents));
                numbers.add(read);
            }
        }
        var expected = new HashSet<String>();
        for (var row = 0; row < asked.size(); row++) {
            if (world.reads(reader, asked.get(row))) {
                expected.add(numbers.get(row) + " " + asked.get(row).id());
            }
        }
        assertThat(read(connection, reader, asked, numbers))
                .as("seed %d, reader %s", seed, reader)
                .isEqualTo(expected);
    }

    private static Set<String> read(Connection connection, Reader reader, List<Content> asked, List<Integer> numbers)
            throws SQLException {
        try (var setting = connection.prepareStatement("select set_config('entente.session', ?, true)")) {
            setting.setString(1, reader.token());
            setting.execute();
        }
        var found = new HashSet<String>();
        try (var query = connection.prepareStatement("""
                select asked.read, text.id
                from unnest(?::integer[], ?::uuid[]) asked (read, id)
                join texts.text on text.id = asked.id
                """)) {
            query.setArray(1, connection.createArrayOf("integer", numbers.toArray()));
            query.setArray(
                    2,
                    connection.createArrayOf(
                            "uuid", asked.stream().map(Content::id).toArray()));
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    found.add(rows.getInt(1) + " " + rows.getString(2));
                }
            }
        }
        return found;
    }

    private static void lay(Connection connection, ReadingWorld world) throws SQLException {
        insert(
                connection,
                "access.group_party (group_id, party_code, member, since, until, listed_at, veiled)",
                world.memberships,
                it -> new @Nullable Object[] {
                    it.group(), it.party(), it.member(), it.since(), it.until(), it.listedAt(), it.veiled()
                });
        insert(
                connection,
                """
                access.audience (id, kind, group_id, whole, members_only, as_of, expires_at, companions_of)
                """,
                world.audiences.stream()
                        .filter(it -> it.kind() != Kind.EVERYONE)
                        .toList(),
                it -> new @Nullable Object[] {
                    it.id(),
                    it.kind().name(),
                    it.group(),
                    it.whole(),
                    it.membersOnly(),
                    it.asOf(),
                    it.until(),
                    it.companionsOf()
                });
        for (var audience : world.audiences) {
            insert(
                    connection,
                    "access.audience_party (audience_id, party_code)",
                    List.copyOf(audience.parties()),
                    party -> new @Nullable Object[] {audience.id(), party});
            insert(
                    connection,
                    "access.audience_person (audience_id, person_id)",
                    List.copyOf(audience.persons()),
                    person -> new @Nullable Object[] {audience.id(), person});
        }
        insert(
                connection,
                """
                access.session (token_hash, kind, account_id, party_code, person_id, opened_at, seen_at, expires_at)
                """,
                world.readers.stream().filter(it -> it.kind() != null).toList(),
                it -> new @Nullable Object[] {
                    Tokens.hash(it.token()),
                    it.kind(),
                    UUID.randomUUID(),
                    it.party(),
                    it.person(),
                    it.seenAt(),
                    it.seenAt(),
                    it.expiresAt()
                });
        insert(connection, """
                texts.text (id, audience_id, group_id, chapter_id, kind, penholder, for_chair, original_language,
                    authentic, courtesy, stage, stage_at)
                """, world.contents, it -> new @Nullable Object[] {
            it.id(),
            it.audience(),
            it.id(),
            it.id(),
            "DECISION",
            "QA",
            false,
            "en",
            new String[] {"en"},
            new String[] {},
            "DRAFT",
            world.now
        });
    }

    private static <T> void insert(
            Connection connection, String into, List<T> rows, Function<T, @Nullable Object[]> values)
            throws SQLException {
        if (rows.isEmpty()) {
            return;
        }
        var width = values.apply(rows.getFirst()).length;
        var sql = "insert into " + into + " values (" + "?, ".repeat(width - 1) + "?)";
        try (var statement = connection.prepareStatement(sql)) {
            for (var row : rows) {
                var column = 1;
                for (var value : values.apply(row)) {
                    switch (value) {
                        case Instant at -> statement.setObject(column++, at.atOffset(ZoneOffset.UTC));
                        case String[] words -> statement.setArray(column++, connection.createArrayOf("text", words));
                        case null -> statement.setNull(column++, Types.OTHER);
                        default -> statement.setObject(column++, value);
                    }
                }
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}

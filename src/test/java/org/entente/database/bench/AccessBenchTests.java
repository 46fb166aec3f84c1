package org.entente.database.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.entente.database.Connections;
import org.entente.database.Database;
import org.entente.database.Tokens;
import org.entente.support.TestDatabase;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What row security costs over a million rows, against the same rule written by hand into each query. The queries by hand
 * run as the superuser, whom no policy binds.
 */
@Tag("bench")
class AccessBenchTests {

    private static final String READER = "P7";
    private static final int RUNS = 9;
    private static final int LISTS = 8;

    private static final String LIST =
            "select id, stage_at from texts.text where group_id = any (%s)%s" + " order by stage_at desc, id limit 25";
    private static final String COUNT = "select count(*) from texts.text%s";
    private static final String POINT = "select * from texts.text where id = '%s'%s";

    @Test
    void aMillionRows() throws Exception {
        var folder = Files.createTempDirectory("entente-bench");
        try (var database = Database.embedded(folder)) {
            var superuser = Objects.requireNonNull(database.server()).superuser();
            try (var owner = DriverManager.getConnection(
                            database.settings().url(), superuser.user(), superuser.password());
                    var application = DriverManager.getConnection(
                            database.settings().url(),
                            database.settings().application().user(),
                            database.settings().application().password())) {
                load(owner);
                execute(owner, Connections.NO_WORKERS);
                execute(application, Connections.NO_WORKERS);
                compare(owner, application);
            }
        } finally {
            TestDatabase.delete(folder);
        }
    }

    private static void compare(Connection owner, Connection application) throws SQLException {
        var token = Tokens.next();
        execute(owner, """
            insert into access.session (token_hash, kind, account_id, party_code, opened_at, seen_at, expires_at)
            values (sha256('%s'), 'DELEGATE', gen_random_uuid(), '%s', now(), now(), 'infinity')
            """.formatted(token, READER));
        application.setAutoCommit(false);
        execute(application, "select set_config('entente.session', '" + token + "', true)");
        var readable = one(application, "select access.readable_audiences()::text");
        var groups = one(owner, """
            select 'array[' || string_agg(quote_literal(group_id) || '::uuid', ',') || ']'
            from access.group_party where party_code = '%s'
            """.formatted(READER));
        var id = one(owner, "select id from texts.text where audience_id = any ('" + readable + "') limit 1");
        System.out.printf("access: 1,000,000 rows, %d audiences readable%n", readable.split(",").length);
        var inlined = " audience_id in (" + rule(owner) + ")";
        var constant = " audience_id = any ('" + readable + "')";
        var ofOne = " where group_id = (" + groups + ")[1]";
        var met = new ArrayList<Boolean>();
        met.add(ratios(
                "list", 1.2, LISTS, owner, application, LIST.formatted(groups, "%s"), " and", inlined, constant));
        met.add(ratios("count", 1.5, 1, owner, application, COUNT, " where", inlined, constant));
        met.add(ratios(
                "count of one group",
                1.5,
                LISTS / 4,
                owner,
                application,
                COUNT.formatted(ofOne + "%s"),
                " and",
                inlined,
                constant));
        // For the record alone: what is compared is a lookup of microseconds with one that asks who reads.
        ratios(
                "one row",
                Double.POSITIVE_INFINITY,
                LISTS,
                owner,
                application,
                POINT.formatted(id, "%s"),
                " and",
                inlined,
                constant);
        assertThat(met).as("the goals above").doesNotContain(false);
    }

    /** What the function asks, as somebody would write it into a query of his or her own. */
    private static String rule(Connection owner) throws SQLException {
        var function = one(owner, "select pg_get_functiondef('access.readable_audiences()'::regprocedure)");
        var rule = function.substring(
                function.indexOf("return array(") + "return array(".length(), function.lastIndexOf(");"));
        return rule.replaceAll("\\breader\\b", "'" + READER + "'").replaceAll("= person\\b", "= null::uuid");
    }

    /** Measured against the rule written into the query; against ids known beforehand for information. */
    private static boolean ratios(
            String what,
            double goal,
            int times,
            Connection owner,
            Connection application,
            String sql,
            String joint,
            String inlined,
            String constant)
            throws SQLException {
        var secured = work(application, sql.formatted(""));
        ratio(
                what + ", ids known",
                Double.POSITIVE_INFINITY,
                times,
                work(owner, sql.formatted(joint + constant)),
                secured);
        return ratio(what, goal, times, work(owner, sql.formatted(joint + inlined)), secured);
    }

    private interface Work {
        String run() throws SQLException;
    }

    private static Work work(Connection connection, String sql) {
        return () -> one(connection, sql);
    }

    /** Interleaved, so that what else the machine does falls upon both. */
    private static boolean ratio(String what, double goal, int times, Work byHand, Work secured) throws SQLException {
        assertThat(secured.run()).as(what).isEqualTo(byHand.run());
        var hand = new ArrayList<Long>();
        var rows = new ArrayList<Long>();
        for (var run = 0; run < RUNS; run++) {
            hand.add(time(byHand, times));
            rows.add(time(secured, times));
        }
        var ratio = (double) median(rows) / median(hand);
        System.out.printf(
                "access: %-30s by hand %8.3f ms, row security %8.3f ms, ratio %.2f (goal %s)%n",
                what,
                median(hand) / 1e6 / times,
                median(rows) / 1e6 / times,
                ratio,
                Double.isInfinite(goal) ? "none" : goal);
        return ratio <= goal;
    }

    private static long time(Work work, int times) throws SQLException {
        var begin = System.nanoTime();
        for (var time = 0; time < times; time++) {
            work.run();
        }
        return System.nanoTime() - begin;
    }

    private static long median(List<Long> times) {
        return times.stream().sorted().toList().get(times.size() / 2);
    }

    /** Two hundred groups of some of sixty parties; most rows are the groups', the rest released or a party's own. */
    private static void load(Connection owner) throws SQLException {
        for (var sql : """
            insert into access.group_party
            select md5('g' || g)::uuid, 'P' || p, now() - interval '2 years', null, p % 3 > 0, false,
                now() - interval '2 years'
            from generate_series(1, 200) g, generate_series(0, 59) p where (g * 7 + p * 13) % 5 = 0;
            insert into access.audience (id, kind, group_id)
            select md5('ag' || g)::uuid, 'GROUP', md5('g' || g)::uuid from generate_series(1, 200) g;
            insert into access.audience (id, kind, group_id, whole, members_only)
            select md5('ar' || r)::uuid, 'RELEASED', md5('g' || (r % 200 + 1))::uuid, r % 4 = 0, r % 8 = 0
            from generate_series(1, 2000) r;
            insert into access.audience_party
            select md5('ar' || r)::uuid, 'P' || (r % 60) from generate_series(1, 2000) r where r % 2 = 0;
            insert into access.audience (id, kind) select md5('ap' || p)::uuid, 'PARTIES' from generate_series(0, 59) p;
            insert into access.audience_party select md5('ap' || p)::uuid, 'P' || p from generate_series(0, 59) p;
            insert into access.audience (id, kind, companions_of)
            select md5('ac' || p)::uuid, 'COMPANIONS', 'P' || p from generate_series(0, 59) p;
            insert into texts.text
            select md5('t' || n)::uuid,
                md5(case when n % 10 < 7 then 'ag' || (n % 200 + 1) when n % 10 < 9 then 'ar' || (n % 2000 + 1)
                    else 'ap' || (n % 60) end)::uuid,
                md5('g' || (n % 200 + 1))::uuid, md5('c' || n % 200)::uuid, 'DECISION', 'P' || (n % 60), false, 'en',
                '{en}', '{}', 'NEGOTIATION', now() - n * interval '1 minute'
            from generate_series(1, 1000000) n;
            vacuum analyze texts.text;
            vacuum analyze access.audience;
            vacuum analyze access.audience_party;
            vacuum analyze access.group_party;
            """.split(";\\s*")) {
            execute(owner, sql);
        }
    }

    private static String one(Connection connection, String sql) throws SQLException {
        var words = new StringBuilder();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                words.append(rows.getString(1));
            }
        }
        return words.toString();
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}

package org.entente.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.entente.access.AccessPolicy.Answer;
import org.entente.support.Requests;
import org.entente.support.Statements;
import org.entente.support.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;

/**
 * How the database would answer the pages of the product if it held much: every statement of every page is planned, as
 * the application and for whatever reader comes, on tables with tens of thousands of rows.
 */
@AccessApplication
class PlansTests {

    /** The tables that are filled, and in which no page may look at every row. */
    private static final String LOADED =
            "text|version|expression|paragraph|wording|step|intent|notice|memberships|silence|silence_text|silence_event";

    private static final Pattern SCAN = Pattern.compile("Seq Scan on (\\w+\\.)?(" + LOADED + ")\\b");
    private static final Pattern SQL = Pattern.compile("\\[(.*)]", Pattern.DOTALL);
    private static final Pattern QUESTION = Pattern.compile("\\?");

    @Autowired
    private AccessScene scenes;

    @Autowired
    private AccessCalls calls;

    @Autowired
    private Requests requests;

    @Test
    void noPageLooksAtEveryRowAndNoPolicyAsksForEachRow() throws Exception {
        var statements = statements();
        var faults = new ArrayList<String>();
        var planned = 0;
        try (var connection = TestDatabase.get().superuser().getConnection()) {
            connection.setAutoCommit(false);
            try {
                load(connection);
                execute(connection, "set local role entente_app");
                for (var statement : statements) {
                    var plan = plan(connection, statement);
                    planned += plan.isEmpty() ? 0 : 1;
                    if (SCAN.matcher(plan).find()) {
                        faults.add("reads every row: " + statement + "\n" + plan);
                    }
                    if (plan.lines().anyMatch(line -> line.contains("Filter:") && line.contains("access."))) {
                        faults.add("asks for each row: " + statement + "\n" + plan);
                    }
                }
            } finally {
                connection.rollback();
            }
        }
        System.out.printf("plans: %d of %d statements planned%n", planned, statements.size());
        assertThat(faults).isEmpty();
        assertThat(planned).isGreaterThan(40).isGreaterThan(statements.size() * 9 / 10);
    }

    /** Unmarked, they would keep every query on a secured table to one worker. */
    @Test
    void whatThePoliciesAskMayRunInParallel() {
        assertThat(TestDatabase.get()
                        .superuserJdbc()
                        .sql("""
                        select proname from pg_proc
                        where oid in ('access.readable_audiences()'::regprocedure, 'access.is_service()'::regprocedure,
                            'access.live_session()'::regprocedure) and proparallel <> 's'
                        """)
                        .query(String.class)
                        .list())
                .isEmpty();
    }

    /** A policy asks who reads by a set, which is hashed once for each statement; access.hash_policies says why. */
    @Test
    void everyPolicyThatAsksWhoReadsHashesTheAnswer() {
        var policies = "from pg_policies where concat(qual, with_check) like '%readable_audiences%'";
        var hashed = "like '%( SELECT unnest(access.readable_audiences()) AS unnest)%'";
        var former = "like '%ANY (( SELECT access.readable_audiences()%'";
        var jdbc = TestDatabase.get().superuserJdbc();
        assertThat(jdbc.sql("select schemaname || '.' || tablename || ' ' || policyname " + policies
                                + " and (concat(qual, with_check) not " + hashed + " or concat(qual, with_check) "
                                + former + ")")
                        .query(String.class)
                        .list())
                .as("policies that compare a row with one audience after another")
                .isEmpty();
        assertThat(jdbc.sql("select count(*) " + policies).query(Integer.class).single())
                .isGreaterThan(20);
    }

    /** Of the pages that everybody in the group reads, of each text and procedure. */
    private TreeSet<String> statements() throws Exception {
        var policy = AccessPolicy.read();
        var scene = scenes.lay();
        var statements = new TreeSet<String>();
        for (var line : policy.lines()) {
            for (var thing : scene.things().stream().filter(line::isOn).toList()) {
                if (line.method() == HttpMethod.GET && policy.expected(line, thing, Who.CHAIR) == Answer.DONE) {
                    statements.addAll(
                            Statements.of(() -> requests.rolledBack(() -> calls.send(scene, line, thing, Who.CHAIR))));
                }
            }
        }
        scenes.clear(scene);
        return statements;
    }

    /** Empty where the types of what is asked for cannot be told from the statement alone. */
    private static String plan(Connection connection, String heard) throws SQLException {
        var found = SQL.matcher(heard);
        if (!found.find() || !found.group(1).strip().matches("(?is)(select|with).*")) {
            return "";
        }
        var number = new AtomicInteger();
        var sql = QUESTION.matcher(found.group(1)).replaceAll(question -> "\\$" + number.incrementAndGet());
        var before = connection.setSavepoint();
        var plan = new StringBuilder();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("explain (generic_plan, verbose, costs off) " + sql)) {
            while (rows.next()) {
                plan.append(rows.getString(1)).append('\n');
            }
        } catch (SQLException untyped) {
            connection.rollback(before);
        }
        return plan.toString();
    }

    private static void load(Connection connection) throws SQLException {
        execute(connection, "set local session_replication_role = replica");
        execute(connection, """
                create temp table loaded on commit drop as
                select n, md5('pt' || n)::uuid text, md5('pv' || n)::uuid version, md5('pa' || n % 500)::uuid audience,
                       md5('pg' || n % 500)::uuid grp, md5('pp' || n)::uuid paragraph
                from generate_series(1, 20000) n
                """);
        for (var sql : List.of(
                "texts.text select text, audience, grp, grp, 'DECISION', 'QA', false, 'en', '{en}', '{}', 'NEGOTIATION', now() - n * interval '1 minute' from loaded",
                "texts.version select version, audience, text, 1, null, now() from loaded",
                "texts.expression select version, 'en', audience, 'ORIGINAL', 'DRAFT', null from loaded",
                "texts.paragraph select version, paragraph, audience, 0, 'TITLE' from loaded",
                "texts.wording select version, paragraph, 'en', audience, 'Words', 1, now(), null from loaded",
                "texts.step select text, audience, text, version, 'DRAFT', now(), null, null, null from loaded",
                "texts.silence select text, audience, grp, grp, 'OPEN', now(), now(), 1, now(), null from loaded",
                "texts.silence_text select text, 1, audience, text, version from loaded",
                "texts.silence_event select text, 1, now(), 'A', '{}', null from loaded",
                "groups.memberships select text, grp, audience, 'P' || n / 500, 'MEMBER', true, '2021', '2021-01-01', null, null, now(), false from loaded where n <= 20000",
                "notices.notice select text, grp, text, 'en', 's', 'b', '/', false, now(), null from loaded",
                "record.intent (act_id, kind, at, audience_id, subject_id, act, salt, commitment) select text, 'k' || n % 9, now(), audience, grp, '{}', sha256('a'), sha256('b') from loaded")) {
            execute(connection, "insert into " + sql);
            execute(connection, "analyze " + sql.split(" ")[0]);
        }
        execute(connection, "set local session_replication_role = origin");
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}

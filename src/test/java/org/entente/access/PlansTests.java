package org.entente.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.entente.access.AccessPolicy.Answer;
import org.entente.support.EntenteTest;
import org.entente.support.Requests;
import org.entente.support.Statements;
import org.entente.support.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;

/**
 * How the database answers the pages: every statement of every page is planned, as the application and for whatever
 * reader comes. Reading every row is priced out of the plans, so that a table in which it remains has no index that
 * serves the statement, however few rows the tests hold.
 */
@EntenteTest
class PlansTests {

    /** What is shown whole: there are as many of them as missions, groups that take requests, and keys. */
    private static final Set<String> WHOLE =
            Set.of("directory.listing", "directory.mission", "directory.person", "groups.openings", "record.key");

    private static final Pattern SQL = Pattern.compile("\\[(.*)]", Pattern.DOTALL);
    private static final Pattern QUESTION = Pattern.compile("\\?");
    private static final Pattern SCAN = Pattern.compile("Seq Scan on (\\w+\\.\\w+)");
    private static final Pattern FOR_EACH_ROW = Pattern.compile("(Filter|Cond): .*access\\.");

    @Autowired
    private AccessScene scenes;

    @Autowired
    private AccessCalls calls;

    @Autowired
    private Requests requests;

    @Test
    void noPageReadsEveryRowAndNoPolicyAsksForEachRow() throws Exception {
        var statements = statements();
        var faults = new ArrayList<String>();
        var unplanned = new ArrayList<String>();
        try (var connection = planning()) {
            connection.setAutoCommit(false);
            execute(connection, "set local role entente_app");
            execute(connection, "set local enable_seqscan = off");
            for (var statement : statements) {
                var plan = plan(connection, statement, unplanned);
                var scan = SCAN.matcher(plan);
                while (scan.find()) {
                    if (!WHOLE.contains(scan.group(1))) {
                        faults.add("reads every row of " + scan.group(1) + ": " + statement + "\n" + plan);
                    }
                }
                if (FOR_EACH_ROW.matcher(plan).find()) {
                    faults.add("asks for each row: " + statement + "\n" + plan);
                }
            }
        }
        assertThat(faults).isEmpty();
        assertThat(unplanned).as("planned none of these").isEmpty();
        assertThat(statements).as("statements of pages").hasSizeGreaterThan(90);
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

    /** A row is asked no question twice; access.shorten_policies says which. */
    @Test
    void noTableAsksTwiceWhetherThePlatformItselfReads() {
        assertThat(TestDatabase.get()
                        .superuserJdbc()
                        .sql("""
                        select reading.schemaname || '.' || reading.tablename
                        from pg_policies reading join pg_policies doing using (schemaname, tablename)
                        where reading.cmd = 'SELECT' and reading.permissive = 'PERMISSIVE' and reading.qual like '%access.is_service()%'
                          and doing.cmd = 'ALL' and doing.qual = '( SELECT access.is_service() AS is_service)'
                        """)
                        .query(String.class)
                        .list())
                .isEmpty();
    }

    /** As the driver sends words alone: a plan for any value is not asked for with values. */
    private static Connection planning() throws SQLException {
        var url = TestDatabase.get().settings().url();
        return TestDatabase.get()
                .superuser(url + (url.contains("?") ? "&" : "?") + "preferQueryMode=simple")
                .getConnection();
    }

    /** Of the pages that everybody in the group reads, of each text and procedure. */
    private TreeSet<String> statements() throws Exception {
        var policy = AccessPolicy.read();
        var scene = scenes.lay();
        var statements = new TreeSet<String>();
        for (var line : policy.lines()) {
            for (var thing : scene.things().stream().filter(line::isOn).toList()) {
                for (var who : Set.of(Who.CHAIR, Who.ADMINISTRATOR)) {
                    if (line.method() == HttpMethod.GET && policy.expected(line, thing, who) == Answer.DONE) {
                        statements.addAll(
                                Statements.of(() -> requests.rolledBack(() -> calls.send(scene, line, thing, who))));
                    }
                }
            }
        }
        scenes.clear(scene);
        return statements;
    }

    private static String plan(Connection connection, String heard, ArrayList<String> unplanned) throws SQLException {
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
            unplanned.add(untyped.getMessage() + " IN " + sql);
        }
        return plan.toString();
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}

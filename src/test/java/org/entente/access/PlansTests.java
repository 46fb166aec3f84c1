package org.entente.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.support.EntenteTest;
import org.entente.support.TestDatabase;
import org.junit.jupiter.api.Test;

/** How the database plans what row security asks: in parallel where it pays, and once for each statement. */
@EntenteTest
class PlansTests {

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
}

package org.entente.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.entente.core.Actor;
import org.entente.core.Ids;
import org.entente.core.PartyCode;
import org.entente.support.Cast;
import org.entente.support.EntenteTest;
import org.entente.support.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** One connection serves one reader after another: neither a plan nor a setting of the first is left to the next. */
@EntenteTest
class PlanHandOverTests {

    /** By the tenth the server has long kept a plan that does not depend on what was asked (the sixth). */
    private static final int ROUNDS = 10;

    @Autowired
    private Audiences audiences;

    @Autowired
    private Cast cast;

    /** Assurance 1.22. */
    @Test
    void aPlanThatWasPreparedForOneReaderGivesTheNextOnlyWhatIsTheNextOnes() throws SQLException {
        var ofQatar = text(audiences.ofParty(new PartyCode("QA")));
        var ofUruguay = text(audiences.ofParty(new PartyCode("UY")));
        var readers = List.of(cast.headOfMission("QA"), cast.headOfMission("UY"), cast.operator());
        for (var mode : List.of("auto", "force_generic_plan", "force_custom_plan")) {
            try (var connection = TestDatabase.get().application().getConnection()) {
                connection.setAutoCommit(false);
                execute(connection, "set local plan_cache_mode = " + mode);
                execute(connection, "prepare found as select id from texts.text where id = any ($1)");
                connection.commit();
                for (var round = 0; round < ROUNDS; round++) {
                    for (var reader : readers) {
                        execute(connection, "set local plan_cache_mode = " + mode);
                        var expected = reader.actsFor(new PartyCode("QA"))
                                ? List.of(ofQatar)
                                : reader.actsFor(new PartyCode("UY")) ? List.of(ofUruguay) : List.<UUID>of();
                        assertThat(read(connection, reader, ofQatar, ofUruguay))
                                .as(mode)
                                .isEqualTo(expected);
                        connection.commit();
                        assertThat(found(connection, ofQatar, ofUruguay))
                                .as("after the end of the transaction")
                                .isEmpty();
                        connection.rollback();
                    }
                }
                execute(connection, "deallocate found");
                connection.commit();
            }
        }
    }

    /** The same connection under another role: what one role may plan with, the other may not. */
    @Test
    void aPlanThatWasPreparedByTheOwnerOfAllRowsDoesNotServeTheApplication() throws SQLException {
        var ofQatar = text(audiences.ofParty(new PartyCode("QA")));
        try (var connection = TestDatabase.get().superuser().getConnection()) {
            connection.setAutoCommit(false);
            execute(connection, "set local plan_cache_mode = force_generic_plan");
            execute(connection, "prepare found as select id from texts.text where id = any ($1)");
            assertThat(found(connection, ofQatar)).containsExactly(ofQatar);
            execute(connection, "set local role entente_app");
            assertThat(found(connection, ofQatar)).isEmpty();
            assertThat(read(connection, cast.headOfMission("UY"), ofQatar)).isEmpty();
            assertThat(read(connection, cast.headOfMission("QA"), ofQatar)).containsExactly(ofQatar);
            connection.rollback();
        }
    }

    /** A reader that ends in a failure leaves no view behind either. */
    @Test
    void aTransactionThatFailedLeavesNoReaderBehind() throws SQLException {
        var ofQatar = text(audiences.ofParty(new PartyCode("QA")));
        try (var connection = TestDatabase.get().application().getConnection()) {
            connection.setAutoCommit(false);
            execute(connection, "prepare found as select id from texts.text where id = any ($1)");
            connection.commit();
            assertThat(read(connection, cast.headOfMission("QA"), ofQatar)).containsExactly(ofQatar);
            connection.rollback();
            assertThat(found(connection, ofQatar)).isEmpty();
            execute(connection, "deallocate found");
            connection.commit();
        }
    }

    private static UUID text(UUID audience) {
        var id = Ids.next();
        TestDatabase.get()
                .superuserJdbc()
                .sql("""
                        insert into texts.text values (:id, :audience, :id, :id, 'DECISION', 'QA', false, 'en', '{en}',
                            '{}', 'DRAFT', now())
                        """)
                .param("id", id)
                .param("audience", audience)
                .update();
        return id;
    }

    private static List<UUID> read(Connection connection, Actor actor, UUID... ids) throws SQLException {
        execute(connection, "select set_config('entente.session', '" + actor.token() + "', true)");
        return found(connection, ids);
    }

    private static List<UUID> found(Connection connection, UUID... ids) throws SQLException {
        var list = new java.util.ArrayList<UUID>();
        var array = java.util.Arrays.toString(ids).replace('[', '{').replace(']', '}');
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("execute found ('" + array + "')")) {
            while (rows.next()) {
                list.add(rows.getObject(1, UUID.class));
            }
        }
        return list;
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}

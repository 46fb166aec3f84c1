package org.entente;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.entente.core.Actor;
import org.entente.core.Ids;
import org.entente.database.ActorTransactions;
import org.entente.support.EntenteTest;
import org.entente.support.TestDatabase;
import org.entente.texts.TextWorld;
import org.entente.texts.model.TextOutcome;
import org.entente.texts.usecase.RecallingAText;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The second wall: what the application role cannot do, whatever the application forgets. */
@EntenteTest
class RowSecurityTests {

    /** Tables without content: access itself, the libraries' own, the histories of migrations, the public log. */
    private static final String WITHOUT_CONTENT = """
            n.nspname in ('pg_catalog', 'information_schema', 'access', 'events', 'jobs')
            or n.nspname like 'pg_%' or c.relname = 'migrations'
            """;

    @Autowired
    private TextWorld world;

    @Autowired
    private RecallingAText recalling;

    @Autowired
    private ActorTransactions transactions;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void everyTableWithContentHasRowSecurityForced() {
        var open = TestDatabase.get()
                .superuserJdbc()
                .sql("""
                        select n.nspname || '.' || c.relname
                        from pg_class c join pg_namespace n on n.oid = c.relnamespace
                        where c.relkind in ('r', 'p') and not (c.relrowsecurity and c.relforcerowsecurity)
                          and not (""" + WITHOUT_CONTENT + ")")
                .query(String.class)
                .list();
        assertThat(open).isEmpty();
    }

    @Test
    void theApplicationOwnsNothingAndPassesNoWall() {
        var jdbc = TestDatabase.get().superuserJdbc();
        assertThat(jdbc.sql("select count(*) from pg_class where relowner = 'entente_app'::regrole")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(jdbc.sql("select rolbypassrls or rolsuper from pg_roles where rolname = 'entente_app'")
                        .query(Boolean.class)
                        .single())
                .isFalse();
    }

    @Test
    void withoutAnActorNothingIsThere() {
        var jdbc = TestDatabase.get().applicationJdbc();
        assertThat(jdbc.sql("select count(*) from identity.account")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(jdbc.sql("select count(*) from mail.message")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void theWordsOfARecalledTextAreThereForNobody() {
        var cast = world.cast();
        var draft = world.issued(cast);
        var readers = List.of(cast.kuwait(), cast.kuwaitDrafter(), cast.algeria(), cast.chair(), cast.observer());
        assertThat(readers).allMatch(reader -> words(reader, draft, "<>") > 0);
        assertThat(recalling.recall(cast.kuwait(), draft.text().id(), TextWorld.CLOCK))
                .isInstanceOf(TextOutcome.Done.class);
        assertThat(readers).allMatch(reader -> words(reader, draft, "<>") == 0);
        assertThat(readers).as("the title remains").allMatch(reader -> words(reader, draft, "=") > 0);
        assertThat(words(cast.stranger(), draft, "=")).isZero();
        assertThat(transactions.asService(() -> count(draft, "<>")))
                .as("without the policy")
                .isPositive();
    }

    private int words(Actor reader, TextWorld.Draft draft, String comparison) {
        return transactions.call(reader, () -> count(draft, comparison));
    }

    /** Of words in paragraphs whose kind is, or is not, that of a title. */
    private int count(TextWorld.Draft draft, String comparison) {
        return jdbc.sql("""
                        select count(*) from texts.wording join texts.paragraph using (version_id, paragraph_id)
                        join texts.version on version.id = version_id
                        where text_id = :text and words <> '' and kind %s 'TITLE'
                        """.formatted(comparison))
                .param("text", draft.text().id())
                .query(Integer.class)
                .single();
    }

    @Test
    void theApplicationCannotOpenASessionForItself() {
        var jdbc = TestDatabase.get().applicationJdbc();
        assertThatThrownBy(() -> jdbc.sql("select access.open_session('\\x00', 'DELEGATE', :account, 'QA', 'infinity')")
                        .param("account", Ids.next())
                        .query((row, number) -> true)
                        .single())
                .rootCause()
                .hasMessageContaining("only the service opens sessions");
        assertThatThrownBy(() -> jdbc.sql(
                                "insert into access.session values ('\\x00', 'SERVICE', null, null, now(), now(), 'infinity')")
                        .update())
                .rootCause()
                .hasMessageContaining("permission denied");
    }
}

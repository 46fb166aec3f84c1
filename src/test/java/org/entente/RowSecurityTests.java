package org.entente;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.entente.core.Ids;
import org.entente.support.EntenteTest;
import org.entente.support.TestDatabase;
import org.junit.jupiter.api.Test;

/** The second wall: what the application role cannot do, whatever the application forgets. */
@EntenteTest
class RowSecurityTests {

    /** Tables without content: access itself, the libraries' own, the histories of migrations, the public log. */
    private static final String WITHOUT_CONTENT = """
            n.nspname in ('pg_catalog', 'information_schema', 'access', 'events', 'jobs')
            or n.nspname like 'pg_%' or c.relname = 'migrations'
            """;

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

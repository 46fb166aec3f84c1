package org.entente.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.entente.support.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class EmbeddedDatabaseTests {

    @Test
    void everythingThatProtectsAnAcknowledgedActIsOn() {
        JdbcClient jdbc = TestDatabase.get().superuserJdbc();
        for (String setting : List.of("fsync", "synchronous_commit", "full_page_writes", "data_checksums")) {
            assertThat(jdbc.sql("select current_setting(?)")
                            .param(setting)
                            .query(String.class)
                            .single())
                    .as(setting)
                    .isEqualTo("on");
        }
        assertThat(jdbc.sql("select rolpassword from pg_authid where rolcanlogin")
                        .query(String.class)
                        .list())
                .hasSize(3)
                .allMatch(password -> password.startsWith("SCRAM-SHA-256$"));
    }

    @Test
    void theApplicationOwnsNothingAndPassesNoRowSecurity() {
        JdbcClient jdbc = TestDatabase.get().superuserJdbc();
        assertThat(jdbc.sql("select rolname from pg_roles where rolname = 'entente_app' and (rolsuper or rolbypassrls)")
                        .query(String.class)
                        .list())
                .isEmpty();
        assertThat(jdbc.sql(
                                "select relname from pg_class join pg_roles r on r.oid = relowner where rolname = 'entente_app'")
                        .query(String.class)
                        .list())
                .isEmpty();
    }

    @Test
    void sessionsOfTestsLiveInAStrangeZone() {
        assertThat(TestDatabase.get()
                        .applicationJdbc()
                        .sql("show time zone")
                        .query(String.class)
                        .single())
                .isEqualTo(TestDatabase.TIME_ZONE);
    }

    @Test
    void aSecondProcessOnTheFolderIsToldInOneLine() throws Exception {
        Path folder = TestDatabase.temporaryFolder("entente-lock");
        try (DataFolder ours = DataFolder.open(folder)) {
            assertThat(ours.path()).isDirectory();
            assertThatThrownBy(() -> DataFolder.open(folder))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("in use by another process")
                    .message()
                    .doesNotContain("\n");
        }
        Files.delete(folder.resolve("entente.lock"));
        Files.delete(folder);
    }
}

package org.entente.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.entente.support.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class MigrationsTests {

    @Test
    void everyFolderOfMigrationsIsRun() throws IOException {
        try (Stream<Path> folders = Files.list(Path.of("src/main/resources/db/migration"))) {
            assertThat(folders.map(folder -> folder.getFileName().toString())).isSubsetOf(Migrations.MODULES);
        }
    }

    @Test
    void eachModuleHasAHistoryOfItsOwn() {
        JdbcClient jdbc = TestDatabase.get().superuserJdbc();
        List<String> schemas = jdbc.sql("select schemaname from pg_tables where tablename = 'migrations'")
                .query(String.class)
                .list();
        assertThat(schemas).contains("database").isSubsetOf(Migrations.MODULES);
        assertThat(jdbc.sql("select bool_and(success) from database.migrations")
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void aSecondRunFindsNothingToDo() {
        var first = Migrations.run(TestDatabase.get().settings());
        assertThat(Migrations.run(TestDatabase.get().settings()))
                .isEqualTo(first)
                .containsKey("database");
    }
}

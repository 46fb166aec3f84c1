package org.entente.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javax.sql.DataSource;
import org.entente.support.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;

@SpringBootTest(classes = DatabaseConfiguration.class)
@ContextConfiguration(initializers = TestDatabase.Initializer.class)
class ApplicationContextTests {

    @Autowired
    private List<DataSource> sources;

    @Test
    void aRepositoryGetsTheApplicationRoleAndNotTheOwner() {
        assertThat(sources).hasSize(1);
        assertThat(JdbcClient.create(sources.getFirst())
                        .sql("select current_user")
                        .query(String.class)
                        .single())
                .isEqualTo("entente_app");
    }
}

package org.entente.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.DriverManager;
import org.entente.support.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExternalDatabaseTests {

    @TempDir
    private Path folder;

    @Test
    void theOwnersAddressIsEnoughToPrepareTheApplicationsRole() throws Exception {
        DatabaseSettings existing = TestDatabase.get().settings();
        String address = existing.url()
                .replace(
                        "jdbc:postgresql://",
                        "postgresql://entente_owner:" + existing.owner().password() + "@");
        DatabaseSettings prepared = new ExternalDatabase(
                        address, null, null, existing.application().password())
                .prepare(new Passwords(folder));
        assertThat(prepared).isEqualTo(existing);
        try (var connection = DriverManager.getConnection(
                prepared.url(),
                prepared.application().user(),
                prepared.application().password())) {
            assertThat(connection.isValid(1)).isTrue();
        }
    }

    @Test
    void anUnreachableServerIsNamedInOneLineWithoutItsPassword() {
        refused("postgresql://owner:secret@127.0.0.1:1/entente", "cannot be used as owner");
    }

    @Test
    void anAddressWithoutAUserOrWithAnotherSchemeIsExplained() {
        refused("postgresql://127.0.0.1:1/entente", "ENTENTE_DATABASE_USER");
        refused("mysql://owner:secret@127.0.0.1/entente", "write postgresql://");
        refused("not an address", "write postgresql://");
    }

    @Test
    void aServerOlderThanTheRepairsWeRelyOnIsRefused() {
        assertThatThrownBy(() -> ExternalDatabase.requireVersion(170005, "17.5"))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("17.5")
                .hasMessageContaining("17.6 or later");
        assertThatNoException().isThrownBy(() -> ExternalDatabase.requireVersion(170006, "17.6"));
    }

    private void refused(String address, String reason) {
        assertThatThrownBy(() -> new ExternalDatabase(address, null, null, null).prepare(new Passwords(folder)))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining(reason)
                .message()
                .doesNotContain("\n", "secret");
    }
}

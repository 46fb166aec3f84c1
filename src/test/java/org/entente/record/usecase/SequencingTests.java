package org.entente.record.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.entente.core.BrokenInvariant;
import org.entente.core.PartyCode;
import org.entente.database.ActorTransactions;
import org.entente.database.Audiences;
import org.entente.record.Faults;
import org.entente.record.House;
import org.entente.record.OfficialRecord;
import org.entente.record.model.Acts;
import org.entente.record.model.ActsAudit;
import org.entente.record.model.Checkpoint;
import org.entente.record.model.LogAudit;
import org.entente.record.model.LogStore;
import org.entente.record.model.ReceiptCheck;
import org.entente.record.model.SignedNote;
import org.entente.record.model.Verdict;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/** The sequencing on a real database, with each of its writes failing in turn. */
class SequencingTests {

    private final House house = new House();

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void anActHasItsReceiptOnceItIsSequenced() {
        var act = house.act(1);
        assertThat(receipt(act)).isEmpty();
        assertThat(house.sequence()).isEqualTo(1);
        assertThat(house.sequence()).isZero();
        assertProved(act);
        assertSound(List.of(act));
    }

    @Test
    void theEmptyLogIsSignedToo() {
        house.sequence();
        assertThat(house.get(OfficialRecord.class).head())
                .hasValueSatisfying(head -> assertThat(head.size()).isZero());
        assertSound(List.of());
    }

    @Test
    void anActThatFailsIsNotOnTheRecord() {
        house.faults().failAfter(2, Faults.Kind.LOST);
        assertThatThrownBy(() -> house.act(1)).isInstanceOf(RuntimeException.class);
        house.act(2);
        assertThat(house.sequence()).isEqualTo(1);
    }

    /**
     * The fault table: every write, from the act to the signature, fails before and after it persisted; then the server
     * starts again, and everything is verified from the public key alone.
     */
    @Test
    void everyFaultIsMadeGoodByTheNextRun() {
        var acknowledged = new HashSet<UUID>();
        String before = "";
        var faults = 0;
        for (var kind : Faults.Kind.values()) {
            for (int write = 0; ; write++) {
                // Enough to complete a subtree now and then, so that its write is among those that fail.
                acknowledged.addAll(house.acts(write % 2 == 0 ? 255 : 3));
                house.faults().failAfter(write, kind);
                try {
                    acknowledged.add(house.act(write));
                    house.sequence();
                } catch (DataAccessException | TransactionException expected) {
                    faults++;
                }
                var spent = house.faults().spent();
                house.faults().none();
                if (write % 4 == 0) {
                    house.restart();
                }
                house.sequence();
                before = assertSound(acknowledged, before);
                if (!spent) {
                    break;
                }
            }
        }
        assertThat(faults).isGreaterThanOrEqualTo(14);
    }

    @Test
    void manyHandsAndTwoNodesLeaveOneLog() throws Exception {
        try (var hands = Executors.newFixedThreadPool(3)) {
            var works = IntStream.range(0, 60)
                    .mapToObj(number -> hands.submit(() -> {
                        var act = house.act(number);
                        house.sequence();
                        return act;
                    }))
                    .toList();
            for (var work : works) {
                work.get();
            }
        }
        house.sequence();
        assertThat(house.get(LogStore.class).size()).isEqualTo(60);
        assertSound(List.of());
    }

    @Test
    void whoMayNotReadAnActGetsNoReceipt() {
        var theirs = house.get(Audiences.class).createForParties(List.of(new PartyCode("QA")));
        var act = house.act(1, theirs);
        house.sequence();
        assertThat(receipt(act)).isEmpty();
    }

    @Test
    void theApplicationCanNeitherChangeNorDeleteWhatIsRecorded() {
        house.acts(3);
        house.sequence();
        var transactions = house.get(ActorTransactions.class);
        for (var table : List.of("intent", "entry", "subtree", "checkpoint", "key")) {
            for (var attempt : List.of(
                    "delete from record." + table,
                    "truncate record." + table + " cascade",
                    "update record." + table + " set "
                            + (table.equals("key") ? "line = line" : column(table) + " = " + column(table)))) {
                assertThatThrownBy(() -> transactions.runAsService(
                                () -> house.application().sql(attempt).update()))
                        .describedAs(attempt)
                        .rootCause()
                        .hasMessageContaining("permission denied");
            }
        }
    }

    private static String column(String table) {
        return switch (table) {
            case "subtree" -> "root";
            case "checkpoint" -> "note";
            default -> "commitment";
        };
    }

    @Test
    void rowSecurityIsForcedOnEveryTableOfTheRecord() {
        assertThat(house.superuser().sql("""
                                select relname from pg_class
                                where relnamespace = 'record'::regnamespace and relkind = 'r' and relname <> 'migrations'
                                  and not (relrowsecurity and relforcerowsecurity)
                                """).query(String.class).list()).isEmpty();
    }

    @Test
    void aNodeRefusesToSignADatabaseThatLostWhatWasSigned() {
        house.acts(5);
        house.sequence();
        house.superuser().sql("""
                        set session_replication_role = replica;
                        delete from record.checkpoint where size > 0; delete from record.entry where position > 2;
                        """).update();
        assertThatThrownBy(house::sequence)
                .isInstanceOf(BrokenInvariant.class)
                .hasMessageContaining("record.rolled-back");
    }

    @Test
    void aNodeRefusesToSignOverAnEntryThatWasAltered() {
        house.acts(5);
        house.sequence();
        house.act(6);
        house.superuser()
                .sql("update record.entry set commitment = sha256(commitment) where position = 2")
                .update();
        assertThatThrownBy(house::sequence)
                .isInstanceOf(BrokenInvariant.class)
                .hasMessageContaining("record.rewritten");
    }

    @Test
    void aNodeWithOtherKeysSignsNothing() throws IOException {
        house.acts(2);
        Files.delete(house.keys().resolve("record.key"));
        house.restart();
        assertThatThrownBy(house::sequence).hasMessageContaining("record.keys-of-another-log");
        assertThat(house.get(LogIdentity.class).signs()).isFalse();
    }

    @Test
    void thePrivateKeysAreForTheOwnerAlone() throws IOException {
        for (var file : List.of("record.key", "record.pub")) {
            assertThat(Files.getPosixFilePermissions(house.keys().resolve(file)))
                    .isEqualTo(PosixFilePermissions.fromString("rw-------"));
        }
    }

    private Optional<String> receipt(UUID act) {
        return house.get(OfficialRecord.class).receipt(House.anyone(), act);
    }

    private void assertProved(UUID act) {
        var verdict = ReceiptCheck.check(
                receipt(act).orElseThrow().getBytes(StandardCharsets.UTF_8),
                house.get(LogIdentity.class).verifiers());
        assertThat(verdict)
                .isInstanceOfSatisfying(
                        Verdict.Proved.class,
                        proved -> assertThat(proved.act().id()).isEqualTo(act));
    }

    private void assertSound(List<UUID> acts) {
        assertSound(acts, "");
    }

    /** Verifies everything there is, against the checkpoint of the last time; returns that of this time. */
    private String assertSound(Collection<UUID> acknowledged, String before) {
        var published = house.get(PublishedLog.class);
        var now = published.checkpoint();
        var outcome = LogAudit.check(
                published, house.get(LogIdentity.class).verifiers(), before.isEmpty() ? List.of() : List.of(before));
        assertThat(outcome).isInstanceOf(LogAudit.Outcome.Sound.class);
        var size = Checkpoint.parse(SignedNote.parse(now).text()).size();
        assertThat(size).isEqualTo(house.get(LogStore.class).size()).isGreaterThanOrEqualTo(acknowledged.size());
        house.get(ActorTransactions.class).runAsService(() -> {
            assertThat(ActsAudit.check(house.get(Acts.class))).isEmpty();
            assertThat(house.application()
                            .sql("select act_id from record.entry")
                            .query(UUID.class)
                            .set())
                    .containsAll(acknowledged);
            assertThat(house.application()
                            .sql("select count(*) from record.pending")
                            .query(Long.class)
                            .single())
                    .isZero();
        });
        acknowledged.stream().limit(3).forEach(this::assertProved);
        return now;
    }
}

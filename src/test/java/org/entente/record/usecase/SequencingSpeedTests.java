package org.entente.record.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.entente.record.House;
import org.entente.record.OfficialRecord;
import org.entente.record.model.LogAudit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How fast the record is; run by {@code ./entente bench drills}. */
@Tag("drill")
class SequencingSpeedTests {

    private static final int ENTRIES = 20_000;

    @Test
    void twoThousandEntriesASecondAreSequenced() {
        try (var house = new House()) {
            var act = house.act(1);
            for (int done = 0; done < ENTRIES; done += 1_000) {
                house.acts(1_000);
            }
            var began = System.nanoTime();
            house.sequence();
            var took = Duration.ofNanos(System.nanoTime() - began);
            var perSecond = ENTRIES * 1_000L / took.toMillis();

            began = System.nanoTime();
            var receipt =
                    house.get(OfficialRecord.class).receipt(House.anyone(), act).orElseThrow();
            var proof = Duration.ofNanos(System.nanoTime() - began);

            began = System.nanoTime();
            var audit = LogAudit.check(
                    house.get(PublishedLog.class), house.get(LogIdentity.class).verifiers(), List.of());
            var audited = Duration.ofNanos(System.nanoTime() - began);

            System.out.printf(
                    "record: %d entries/s sequenced and signed; a receipt of %d bytes in %d ms; %d entries audited in %d ms%n",
                    perSecond,
                    receipt.getBytes(StandardCharsets.UTF_8).length,
                    proof.toMillis(),
                    ENTRIES + 1,
                    audited.toMillis());
            assertThat(audit).isInstanceOf(LogAudit.Outcome.Sound.class);
            assertThat(perSecond).isGreaterThan(2_000);
            assertThat(receipt.getBytes(StandardCharsets.UTF_8).length).isLessThan(8_192);
        }
    }
}

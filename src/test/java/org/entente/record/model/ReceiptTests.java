package org.entente.record.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ReceiptTests {

    private static final String ORIGIN = "entente.example/record";
    private static final List<SigningKey> KEYS =
            List.of(SigningKey.generate(ORIGIN, KeyKind.ED25519), SigningKey.generate(ORIGIN, KeyKind.ML_DSA_44));
    private static final List<VerifierKey> TRUSTED =
            KEYS.stream().map(SigningKey::verifier).toList();
    private static final Instant AT = Instant.parse("2026-11-21T18:00:00Z");

    private final RecordedAct act = new RecordedAct(
            UUID.fromString("019a0000-0000-7000-8000-000000000007"),
            "texts.silence-launched",
            AT,
            UUID.fromString("00000000-0000-7000-8000-000000000001"),
            UUID.fromString("019a0000-0000-7000-8000-000000000001"),
            Map.of(
                    "actingParty", "QA",
                    "office", "CHAIRS_OFFICE",
                    "title", Map.of("en", "Press statement", "fr", "Déclaration à la presse", "ar", "بيان صحفي"),
                    "deadline", "2026-11-23T16:00:00Z",
                    "hours", 46L));

    @Test
    void aReceiptProvesTheActItsPlaceAndItsSigners() {
        var verdict = ReceiptCheck.check(file(receipt(1_000, 617)), TRUSTED);
        assertThat(verdict).isInstanceOfSatisfying(Verdict.Proved.class, proved -> {
            assertThat(proved.act()).isEqualTo(RecordedAct.parse(act.json()));
            assertThat(proved.index()).isEqualTo(617);
            assertThat(proved.checkpoint().size()).isEqualTo(1_000);
            assertThat(proved.signatures()).hasSize(2);
            assertThat(proved.signatures().getLast().at()).isEqualTo(AT);
            assertThat(proved.keysTrusted()).isTrue();
        });
    }

    @Test
    void withoutTheReadersKeysTheReceiptSaysThatNobodyCheckedThem() {
        var verdict = ReceiptCheck.check(file(receipt(3, 1)), List.of());
        assertThat(verdict)
                .isInstanceOfSatisfying(
                        Verdict.Proved.class,
                        proved -> assertThat(proved.keysTrusted()).isFalse());
    }

    @Test
    void aReceiptInALogOfAMillionEntriesIsSmallerThanEightKilobytes() {
        // 20 hashes is what a million entries take; their worth does not matter to the size.
        var receipt = receipt(2, 1);
        var path = Collections.nCopies(20, Hash.EMPTY_TREE);
        var large = new Receipt(
                receipt.act(),
                receipt.salt(),
                receipt.keys(),
                new LogProof(1_000_000, path, receipt.proof().checkpoint()));
        assertThat(file(large).length).isLessThan(8_192);
    }

    @Test
    void aChangeOfAnyByteIsRefused() {
        var file = file(receipt(5, 3));
        // One bit of each byte in turn: verifying takes its time, so not all eight, and with the reader's keys, whose
        // checks are a superset, only here and there.
        for (int at = 0; at < file.length; at++) {
            assertRefused(file, at, (byte) (1 << at % 8), at % 16 == 0 ? TRUSTED : List.of());
        }
    }

    @Test
    void aChangeOfAnyBitOfTheReadablePartsIsRefused() {
        var file = file(receipt(5, 3));
        var text = new String(file, StandardCharsets.UTF_8);
        var end = text.substring(0, text.indexOf("\n— ")).getBytes(StandardCharsets.UTF_8).length;
        for (int at = 0; at < end; at++) {
            for (int bit = 0; bit < 8; bit++) {
                assertRefused(file, at, (byte) (1 << bit), List.of());
            }
        }
    }

    @Test
    void aByteMissingOrMoreIsRefused() {
        var text = receipt(5, 3).toString();
        for (var changed : List.of(
                text + "\n",
                text.strip(),
                " " + text,
                "\ufeff" + text,
                text.replace("\n", "\r\n"),
                text.replaceFirst("\n", "\n\n"))) {
            assertThat(ReceiptCheck.check(changed.getBytes(StandardCharsets.UTF_8), TRUSTED))
                    .isInstanceOf(Verdict.Refused.class);
        }
        var random = new Random(1);
        for (int round = 0; round < 300; round++) {
            var cut = 1 + random.nextInt(text.length() - 1);
            var shorter = text.substring(0, cut - 1) + text.substring(cut);
            assertThat(ReceiptCheck.check(shorter.getBytes(StandardCharsets.UTF_8), TRUSTED))
                    .isInstanceOf(Verdict.Refused.class);
        }
    }

    @Test
    void theReceiptOfAnotherLogIsRefused() {
        var others = List.of(SigningKey.generate(ORIGIN, KeyKind.ED25519).verifier());
        assertThat(ReceiptCheck.check(file(receipt(5, 3)), others))
                .isEqualTo(new Verdict.Refused(Reason.KEY_NOT_TRUSTED));
    }

    @Test
    void twoActsWithTheSameWordsHaveDifferentCommitments() {
        assertThat(Commitment.to(act.json(), Commitment.newSalt()))
                .isNotEqualTo(Commitment.to(act.json(), Commitment.newSalt()));
    }

    private void assertRefused(byte[] file, int at, byte mask, List<VerifierKey> trusted) {
        var changed = file.clone();
        changed[at] ^= mask;
        assertThat(ReceiptCheck.check(changed, trusted))
                .describedAs("byte %d, mask %02x", at, mask)
                .isInstanceOf(Verdict.Refused.class);
    }

    private Receipt receipt(int size, int index) {
        var log = new MemoryLog();
        var salt = new byte[Commitment.SALT_SIZE];
        new Random(9).nextBytes(salt);
        for (int at = 0; at < size; at++) {
            log.append(at == index ? Commitment.to(act.json(), salt) : Commitment.to("{\"n\":" + at + "}", salt));
        }
        var tree = new Tree(log, size);
        var note = SignedNote.sign(new Checkpoint(ORIGIN, size, tree.root()).text(), KEYS, AT);
        return new Receipt(act.json(), salt, TRUSTED, new LogProof(index, tree.inclusion(index), note));
    }

    private static byte[] file(Receipt receipt) {
        return receipt.toString().getBytes(StandardCharsets.UTF_8);
    }
}

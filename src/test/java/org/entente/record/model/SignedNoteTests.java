package org.entente.record.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class SignedNoteTests {

    /** The example that documents the note format where it comes from. */
    private static final String EXAMPLE_KEY = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";

    private static final String EXAMPLE = """
            If you think cryptography is the answer to your problem,
            then you don't know what your problem is.

            — PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=
            """;

    private static final Instant AT = Instant.parse("2026-11-21T18:00:00Z");
    private static final String TEXT = new Checkpoint("entente.example/record", 7, Hash.EMPTY_TREE).text();

    @Test
    void thePublishedEd25519ExampleVerifies() {
        var signed = SignedNote.parse(EXAMPLE).signedBy(List.of(VerifierKey.parse(EXAMPLE_KEY)));
        assertThat(signed).hasSize(1);
        assertThat(SignedNote.parse(EXAMPLE)).hasToString(EXAMPLE);
    }

    @Test
    void thePublishedMlDsaCheckpointVerifies() throws IOException {
        var key = VerifierKey.parse(resource("mldsa-log.vkey").strip());
        var note = SignedNote.parse(resource("mldsa-log.note"));
        assertThat(key.kind()).isEqualTo(KeyKind.ML_DSA_44);
        assertThat(note.signedBy(List.of(key))).hasSize(1);
        assertThat(Checkpoint.parse(note.text()).origin()).isEqualTo("example.com/mldsa-log");
    }

    @Test
    void everyKindOfKeySignsAndVerifiesAndSurvivesStoring() {
        for (var kind : KeyKind.values()) {
            var made = SigningKey.generate("entente.example/record", kind);
            var key = SigningKey.restore(VerifierKey.parse(made.toString()), made.secret());
            var note = SignedNote.parse(SignedNote.sign(TEXT, List.of(key), AT).toString());
            var signed = note.signedBy(List.of(made.verifier()));
            assertThat(signed.getFirst().at()).isEqualTo(kind.timed() ? AT : Instant.EPOCH);
        }
    }

    @Test
    void anotherKeyOfTheSameNameHasNotSigned() {
        var note = SignedNote.sign(TEXT, List.of(key()), AT);
        assertRefused(Reason.SIGNATURE_MISSING, () -> note.signedBy(List.of(key().verifier())));
    }

    @Test
    void aSignatureOfAKnownKeyOverAnotherTextRefusesTheNote() {
        var key = key();
        var note = SignedNote.sign(TEXT, List.of(key), AT).toString().replace("\n7\n", "\n8\n");
        assertRefused(Reason.SIGNATURE_WRONG, () -> SignedNote.parse(note).signedBy(List.of(key.verifier())));
    }

    @Test
    void theLineOfAStrangerIsPassedOver() {
        var key = key();
        var note = SignedNote.sign(TEXT, List.of(key(), key), AT);
        assertThat(note.signedBy(List.of(key.verifier()))).hasSize(1);
    }

    @Test
    void aKeyWhoseIdDoesNotBelongToItIsNoKey() {
        for (var wrong : new String[] {
            EXAMPLE_KEY.replace("c74f", "c74e"),
            EXAMPLE_KEY.replace("Peter", "Petra"),
            EXAMPLE_KEY.replace("Rpc2", "Rpc3"),
            EXAMPLE_KEY.replace("c74f", "C74F"),
            EXAMPLE_KEY + "=",
            "PeterNeumann",
            ""
        }) {
            assertRefused(Reason.NOT_A_KEY, () -> VerifierKey.parse(wrong));
        }
    }

    @Test
    void aNoteOutsideTheFormatIsNoNote() {
        for (var wrong : new String[] {
            "",
            "text\n",
            EXAMPLE.strip(),
            EXAMPLE + "\n",
            EXAMPLE.replace("— ", "- "),
            EXAMPLE.replace("\n", "\r\n"),
            "\n\n"
        }) {
            assertRefused(Reason.NOT_A_NOTE, () -> SignedNote.parse(wrong));
        }
    }

    @Test
    void aCheckpointHasItsThreeLinesAndNoOther() {
        assertThat(Checkpoint.parse(TEXT).text()).isEqualTo(TEXT);
        for (var wrong : new String[] {
            "",
            TEXT + "more\n",
            TEXT.strip(),
            TEXT.replace("\n7\n", "\n07\n"),
            TEXT.replace("\n7\n", "\n-7\n"),
            "\n" + TEXT
        }) {
            assertRefused(Reason.NOT_A_CHECKPOINT, () -> Checkpoint.parse(wrong));
        }
    }

    private static void assertRefused(Reason reason, ThrowingCallable reading) {
        assertThatThrownBy(reading).isInstanceOf(Malformed.class).hasMessage(reason.name());
    }

    private static SigningKey key() {
        return SigningKey.generate("entente.example/record", KeyKind.ED25519);
    }

    static String resource(String name) throws IOException {
        try (var stream = SignedNoteTests.class.getResourceAsStream("/org/entente/record/" + name)) {
            return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}

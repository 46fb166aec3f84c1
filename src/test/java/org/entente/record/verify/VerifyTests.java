package org.entente.record.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import org.entente.core.Language;
import org.entente.record.House;
import org.entente.record.OfficialRecord;
import org.entente.record.model.Checkpoint;
import org.entente.record.model.SignedNote;
import org.entente.record.model.Tile;
import org.entente.record.usecase.PublishedLog;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a reader gets to hear who holds a receipt, or a copy of the log, and no server. */
class VerifyTests {

    private static final House HOUSE = new House();
    private static UUID act = UUID.randomUUID();
    private static String older = "";

    @TempDir
    private Path folder = Path.of("");

    @BeforeAll
    static void growALog() {
        HOUSE.acts(300);
        HOUSE.sequence();
        older = HOUSE.get(PublishedLog.class).checkpoint();
        act = HOUSE.act(6);
        HOUSE.acts(40);
        HOUSE.sequence();
    }

    @AfterAll
    static void close() {
        HOUSE.close();
    }

    @Test
    void aReceiptIsToldInEachOfTheSixLanguages() throws IOException {
        var state = Map.of(
                Language.AR,
                "قطر",
                Language.ZH,
                "卡塔尔",
                Language.EN,
                "Qatar",
                Language.FR,
                "Qatar",
                Language.RU,
                "Катар",
                Language.ES,
                "Qatar");
        for (var language : Language.values()) {
            var answer = verify(0, receipt(), "--key", key(), "--lang", language.tag());
            assertThat(answer)
                    .contains(
                            state.get(language),
                            "301",
                            "341",
                            "entente.example/record",
                            "Ed25519",
                            "ML-DSA-44",
                            "GFC/BRU/2026/6")
                    .doesNotContain("HEAD_OF_MISSION", "texts.silence", "actingParty", "{");
        }
    }

    @Test
    void withoutTheReadersKeysItSaysSo() throws IOException {
        assertThat(verify(0, receipt())).contains("CAUTION");
        assertThat(verify(0, receipt(), "--key", key())).doesNotContain("CAUTION");
    }

    @Test
    void aChangedByteIsRefusedAloud() throws IOException {
        var file = Path.of(receipt());
        var bytes = Files.readAllBytes(file);
        for (int at = 0; at < bytes.length; at += 97) {
            bytes[at] ^= 1;
            Files.write(file, bytes);
            assertThat(verify(1, file.toString(), "--key", key())).startsWith("REFUSED");
            bytes[at] ^= 1;
        }
    }

    @Test
    void whatIsNotUnderstoodIsAnsweredWithTheUsage() throws IOException {
        for (var wrong :
                new String[][] {{}, {"--key"}, {"a", "b"}, {"--odd", "x"}, {"--audit", "folder"}, {"--lang", "de", "x"}
                }) {
            assertThat(verify(2, wrong)).contains("entente verify");
        }
        assertThat(verify(2, folder.resolve("none").toString())).contains("none");
    }

    @Test
    void anOlderCheckpointOfTheSameSizeMayNotDiffer() throws IOException {
        verify(0, receipt(), "--key", key(), "--checkpoint", older());
        var other = folder.resolve("other");
        Files.writeString(
                other, "entente.example/record\n1\n" + "A".repeat(43) + "=\n\n— entente.example/record AAAAAAA=\n");
        verify(1, receipt(), "--key", key(), "--checkpoint", other.toString());
    }

    @Test
    void aCopyOfTheLogIsAudited() throws IOException {
        var copy = copy();
        assertThat(verify(0, "--audit", copy.toString(), "--key", key(), "--checkpoint", older()))
                .contains("341");
        var entries = copy.resolve("tile/entries/000");
        var bytes = Files.readAllBytes(entries);
        bytes[1000] ^= 1;
        Files.write(entries, bytes);
        verify(1, "--audit", copy.toString(), "--key", key());
        Files.delete(entries);
        assertThat(verify(1, "--audit", copy.toString(), "--key", key())).contains("missing");
    }

    @Test
    void aCopyThatWasRolledBackIsFoundByAnOlderCheckpoint() throws IOException {
        var copy = copy();
        var newer = Files.readString(copy.resolve("checkpoint"));
        Files.writeString(folder.resolve("newer"), newer);
        Files.writeString(copy.resolve("checkpoint"), older);
        assertThat(verify(
                        1,
                        "--audit",
                        copy.toString(),
                        "--key",
                        key(),
                        "--checkpoint",
                        folder.resolve("newer").toString()))
                .contains("rolled back");
    }

    private Path copy() throws IOException {
        var log = HOUSE.get(PublishedLog.class);
        var size = Checkpoint.parse(SignedNote.parse(log.checkpoint()).text()).size();
        var copy = folder.resolve("copy");
        write(copy.resolve("checkpoint"), log.checkpoint().getBytes(StandardCharsets.UTF_8));
        for (int level = 0; level < 2; level++) {
            for (var tile : Tile.ofLevel(level, size)) {
                write(copy.resolve("tile/" + level + "/" + tile.path()), log.tile(tile));
                if (level == 0) {
                    write(copy.resolve("tile/entries/" + tile.path()), log.entries(tile));
                }
            }
        }
        return copy;
    }

    private static void write(Path file, byte[] bytes) throws IOException {
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }

    private String receipt() throws IOException {
        var receipt =
                HOUSE.get(OfficialRecord.class).receipt(House.anyone(), act).orElseThrow();
        return Files.writeString(folder.resolve("receipt.txt"), receipt).toString();
    }

    private String older() throws IOException {
        return Files.writeString(folder.resolve("older"), older).toString();
    }

    private static String key() {
        return HOUSE.keys().resolve("record.pub").toString();
    }

    private static String verify(int expected, String... args) {
        var bytes = new ByteArrayOutputStream();
        var inEnglish = new String[args.length + 1];
        inEnglish[0] = "--lang=en";
        System.arraycopy(args, 0, inEnglish, 1, args.length);
        var code = Verify.run(inEnglish, new PrintStream(bytes, true, StandardCharsets.UTF_8));
        var answer = bytes.toString(StandardCharsets.UTF_8);
        assertThat(code).describedAs(answer).isEqualTo(expected);
        return answer;
    }
}

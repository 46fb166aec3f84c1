package org.entente.press.tools;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class PressCommandTests {

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void eachFileIsOneLineOfJson() throws IOException {
        var first = write("first.txt", "Kuwait and Oman met in Doha on Monday to discuss their ties with Iraq.");
        var second = write("second.txt", "Le Sénégal et le Mali ont signé un accord de coopération à Dakar ce lundi.");
        assertThat(run("read", "--json", first, second)).isZero();
        var lines = out.toString(StandardCharsets.UTF_8).lines().toList();
        assertThat(lines).hasSize(2);
        var json = new JsonMapper().readTree(lines.getFirst());
        assertThat(json.path("id").asString()).isEqualTo("first");
        assertThat(json.path("lang").asString()).isEqualTo("en");
        assertThat(json.propertyNames())
                .containsExactly(
                        "id",
                        "lang",
                        "title",
                        "published",
                        "states",
                        "organizations",
                        "groups",
                        "persons",
                        "event",
                        "participants",
                        "amounts",
                        "help",
                        "memberships",
                        "evidence");
    }

    @Test
    void bytesThatAreNotUtf8AreReplacedAndReported() throws IOException {
        var file = folder.resolve("broken.txt");
        Files.write(file, new byte[] {'I', 'r', 'a', 'q', ' ', (byte) 0xC3, (byte) 0x28, (byte) 0xFF});
        assertThat(run("read", file.toString())).isZero();
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("not all of it is UTF-8");
    }

    @Test
    void aFileThatIsNotThereIsToldAndTheOthersRead() throws IOException {
        var file = write("there.txt", "Kuwait and Oman met in Doha on Monday to discuss ties.");
        assertThat(run("read", folder.resolve("absent.txt").toString(), file)).isEqualTo(1);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("\"id\":\"there\"");
    }

    @Test
    void aQuestionNotUnderstoodIsAnsweredWithTheUsage() {
        assertThat(run("guess")).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("usage:");
    }

    @Test
    void scoresCompareWithAnnotations() throws IOException {
        write("one.txt", "Kuwait and Oman met in Doha on Monday to discuss their ties with Iraq.");
        write(
                "one.json",
                "{\"lang\":\"en\",\"states\":[\"IQ\",\"KW\"],\"organizations\":[],\"participants\":[],"
                        + "\"persons\":[],\"event\":null,\"amounts\":[]}");
        assertThat(run("score", folder.toString())).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("1 reports").contains("0.67 1.00 0.800");
    }

    private int run(String... args) {
        return new PressCommand(
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8))
                .answer(args);
    }

    private String write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }
}

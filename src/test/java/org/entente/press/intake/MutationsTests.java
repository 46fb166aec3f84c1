package org.entente.press.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.entente.press.reading.Reader;
import org.entente.press.reading.Report;
import org.entente.support.Documents;
import org.entente.support.EntenteTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Reports, pages, documents and feeds with bytes changed, cut out, doubled and put in at random: each is taken in or
 * refused in bounded time, none is an error, and what is taken in is read. The rounds are the same each time.
 */
@EntenteTest
class MutationsTests {

    private static final Path REPORTS = Path.of("src/test/resources/press/dev");
    private static final Reader READER = new Reader();
    private static final Duration BOUND = Duration.ofSeconds(20);
    private static final int MOST_CHANGES = 8;
    private static final List<byte[]> PIECES = List.of(
            bytes("<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]>"),
            bytes("&b;&lt;&#0;&#x110000;"),
            bytes("<script>"),
            bytes("</article><article>".repeat(50)),
            bytes("<div>".repeat(2_000)),
            bytes("((((((((((a+)+)+)+)+"),
            bytes("\u202E\u2066\u200F\u200B\uFEFF"),
            bytes("\u0000\u0001\u001B"),
            bytes("%PDF-1.7 1 0 obj << /Length 99999999 >> stream"),
            bytes("PK\u0003\u0004"),
            bytes("<item><link>javascript:1</link></item>"),
            bytes("999999999999999999999 million "),
            new byte[] {(byte) 0xC3, (byte) 0x28, (byte) 0xFF, (byte) 0xFE, (byte) 0xED, (byte) 0xA0, (byte) 0x80},
            new byte[300]);

    @Autowired
    private TakingIn taking;

    private Random random = new Random(0);

    @BeforeEach
    void begin() {
        random = new Random(20_261_122);
    }

    @Test
    void reportsAreTakenInOrRefused() throws IOException {
        var seeds = new ArrayList<byte[]>();
        try (var files = Files.list(REPORTS)) {
            for (var file : files.filter(one -> one.toString().endsWith(".txt"))
                    .sorted()
                    .toList()) {
                seeds.add(Files.readAllBytes(file));
            }
        }
        assertThat(seeds).hasSizeGreaterThan(10);
        rounds(300, seeds, "a.txt");
    }

    @Test
    void pagesAreTakenInOrRefused() {
        var page = "<!doctype html><html lang=\"en\"><head><title>Ministers meet</title><meta charset=\"utf-8\"></head>"
                + "<body><nav>Home</nav><article><h1>Ministers meet</h1><p>DOHA, 12 March 2026 – The ministers of Qatar"
                + " and Kuwait met.</p><table><tr><td>1</td></tr></table></article><footer>Share</footer></body></html>";
        rounds(300, List.of(bytes(page), page.getBytes(StandardCharsets.UTF_16)), "a.html");
    }

    @Test
    void documentsAreTakenInOrRefused() throws IOException {
        var words = "The ministers of Qatar and Kuwait met in Doha on 12 March 2026.";
        rounds(60, List.of(Documents.docx(words), Documents.pdf(words)), "a.docx");
    }

    @Test
    void feedsAreReadOrNone() {
        var seeds = List.of(
                bytes("<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>A</title><item><guid>1</guid>"
                        + "<link>https://a.example/1</link></item></channel></rss>"),
                bytes("<feed xmlns=\"http://www.w3.org/2005/Atom\"><entry><id>urn:1</id>"
                        + "<link rel=\"alternate\" href=\"https://a.example/1\"/></entry></feed>"));
        assertTimeoutPreemptively(BOUND, () -> {
            for (var round = 0; round < 1_000; round++) {
                var feed = Feed.read(changed(seeds.get(round % seeds.size())));
                feed.ifPresent(read -> assertThat(read.entries()).hasSizeLessThanOrEqualTo(200));
            }
        });
    }

    private void rounds(int many, List<byte[]> seeds, String name) {
        for (var round = 0; round < many; round++) {
            var content = changed(seeds.get(round % seeds.size()));
            assertTimeoutPreemptively(BOUND, () -> takeIn(content, name), "round " + round);
        }
    }

    private void takeIn(byte[] content, String name) {
        if (taking.content(content, name, null) instanceof Taken.Words taken) {
            var words = taken.words();
            assertThat(words.length()).isLessThanOrEqualTo(TakingIn.MOST_WORDS);
            assertThat(words).doesNotContain("\u202E", "\u2066", "\u0000");
            READER.read(new Report("changed", words))
                    .evidence()
                    .forEach(finding -> assertThat(finding.end()).isBetween(finding.start(), words.length()));
        }
    }

    private byte[] changed(byte[] seed) {
        var changed = seed;
        var changes = 1 + random.nextInt(MOST_CHANGES);
        for (var change = 0; change < changes; change++) {
            changed = once(changed);
        }
        return changed;
    }

    private byte[] once(byte[] content) {
        var from = random.nextInt(content.length + 1);
        var to = Math.min(content.length, from + random.nextInt(1 + content.length / 4));
        var out = new ByteArrayOutputStream();
        out.write(content, 0, from);
        switch (random.nextInt(5)) {
            case 0 -> out.write(content, to, content.length - to);
            case 1 -> {
                out.write(content, from, to - from);
                out.write(content, from, content.length - from);
            }
            case 2 -> {
                out.writeBytes(PIECES.get(random.nextInt(PIECES.size())));
                out.write(content, from, content.length - from);
            }
            case 3 -> {
                for (var at = from; at < content.length; at++) {
                    out.write(random.nextInt(200) == 0 ? random.nextInt(256) : content[at]);
                }
            }
            default -> {} // cut off
        }
        return out.toByteArray();
    }

    private static byte[] bytes(String words) {
        return words.getBytes(StandardCharsets.UTF_8);
    }
}

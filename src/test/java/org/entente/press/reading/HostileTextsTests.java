package org.entente.press.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever comes is read in bounded time, and every piece of evidence points into the text. */
class HostileTextsTests {

    private static final Reader READER = new Reader();
    private static final Duration BOUND = Duration.ofSeconds(30);
    private static final int MEGABYTE = 1_000_000;
    private static final List<String> PIECES = List.of(
            "President",
            "of",
            "the",
            " ",
            "\n",
            "France",
            "12",
            "million",
            "$",
            "وزير",
            "ال",
            "و",
            "中",
            "美",
            "、",
            "·",
            "Сергей",
            "-",
            "'",
            "\"",
            "(",
            ")",
            ".",
            ",",
            "2023",
            "October",
            "US",
            "met",
            "\uD83D",
            "\uDC00",
            "\u0000",
            "\u202E",
            "\u2069",
            "Group of Friends of",
            "Contact Group on",
            "Groupe de contact",
            "Grupo de Amigos",
            "Группа друзей",
            "مجموعة أصدقاء",
            "之友小组",
            "外长",
            "王毅",
            "in",
            "Nadi",
            "since",
            "City of",
            "4月2日至5日",
            "é",
            "ـ",
            "ً",
            "de",
            "la",
            "Lavrov",
            "yesterday",
            "Friday",
            "until",
            "two-day",
            "ended",
            "March 2017",
            "and a half");

    static Stream<String> megabytes() {
        return Stream.of(
                "a".repeat(MEGABYTE),
                "President ".repeat(MEGABYTE / 10),
                "Minister of Foreign Affairs of the Republic of ".repeat(MEGABYTE / 46),
                "1,000,000,000 million million ".repeat(MEGABYTE / 30),
                "وزير الخارجية ".repeat(MEGABYTE / 14),
                "中美俄英法".repeat(MEGABYTE / 5),
                "John Smith said on Monday in Paris that France. ".repeat(MEGABYTE / 48),
                "(((((((((\"\"\"\"\"«««»»»".repeat(MEGABYTE / 20),
                "\n".repeat(MEGABYTE),
                "the the of of and and ".repeat(MEGABYTE / 22),
                "1234567890".repeat(MEGABYTE / 10),
                "١٢٣٤٥٦٧٨٩٠".repeat(MEGABYTE / 10),
                "一二三四五六七八九十".repeat(MEGABYTE / 10),
                "\"«“„‘((".repeat(MEGABYTE / 7) + "France" + "))’”»\"".repeat(MEGABYTE / 7),
                "Group of Friends of Friends of ".repeat(MEGABYTE / 31),
                "in Xanadu, France and Yanadu, Spain, ".repeat(MEGABYTE / 37),
                "Ivan Petrov, Petr Ivanov and ".repeat(MEGABYTE / 29),
                "مجموعة أصدقاء مبادرة ".repeat(MEGABYTE / 21),
                "全球之友小组倡议之友小组".repeat(MEGABYTE / 12),
                "外长王毅、".repeat(MEGABYTE / 5),
                "\uD800".repeat(MEGABYTE),
                "\u202E\u2066\u200F".repeat(MEGABYTE / 3),
                "\u0000".repeat(MEGABYTE),
                "October 5, ".repeat(MEGABYTE / 11));
    }

    @ParameterizedTest
    @MethodSource("megabytes")
    void aMegabyteOfTheSameIsReadInBoundedTime(String text) {
        assertTimeoutPreemptively(BOUND, () -> check(text));
    }

    @Test
    void loneSurrogatesAndMarksOfDirectionAreHarmless() {
        check("\uD800\uDC00\uDFFF\u202EFrance\u202C met \u200FGermany\u200E\u2066 in \u0000Paris\uFEFF.");
        assertThat(READER.read(new Report(
                                "x", "The delegation of Fr\u00ADance and \u202EGermany\u202C met in Paris today."))
                        .states())
                .contains("DE");
    }

    @Test
    void textsPutTogetherAtRandomAreRead() {
        var random = new Random(7);
        for (var round = 0; round < 600; round++) {
            var text = new StringBuilder();
            IntStream.range(0, random.nextInt(400))
                    .forEach(i -> text.append(PIECES.get(random.nextInt(PIECES.size())))
                            .append(random.nextInt(3) == 0 ? "" : " "));
            check(text.toString());
        }
    }

    /** Lines lost, doubled and exchanged with those of other reports: days, months and names where nobody expects them. */
    @Test
    void reportsCutAndMixedAreRead() throws IOException {
        var random = new Random(11);
        var reports = new ArrayList<List<String>>();
        try (var files = Files.list(Path.of("src/test/resources/press/dev"))) {
            for (var file : files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList()) {
                reports.add(List.of(Files.readString(file).split("(?<=[ \n，。])")));
            }
        }
        for (var round = 0; round < 800; round++) {
            var words = new ArrayList<>(reports.get(random.nextInt(reports.size())));
            var other = reports.get(random.nextInt(reports.size()));
            for (var change = 0; change < 12 && !words.isEmpty(); change++) {
                var at = random.nextInt(words.size());
                var end = Math.min(words.size(), at + random.nextInt(12));
                var from = random.nextInt(other.size());
                switch (random.nextInt(3)) {
                    case 0 -> words.subList(at, end).clear();
                    case 1 -> words.addAll(0, List.copyOf(words.subList(at, end)));
                    default -> words.addAll(at, other.subList(from, Math.min(other.size(), from + 12)));
                }
            }
            check(String.join("", words));
        }
    }

    private static void check(String text) {
        var reading = READER.read(new Report("hostile", text));
        for (var finding : reading.evidence()) {
            assertThat(finding.start()).isBetween(0, finding.end());
            assertThat(finding.end()).isLessThanOrEqualTo(text.length());
            if (finding.key().equals("persons")) {
                assertThat(text.substring(finding.start(), finding.end())).isEqualTo(finding.value());
            }
        }
        reading.groups().forEach(group -> assertThat(text).contains(group.surface()));
        reading.amounts().forEach(amount -> assertThat(text).contains(amount.surface()));
        if (reading.event() != null && reading.event().city() != null) {
            assertThat(text).contains(reading.event().city());
        }
        if (reading.title() != null) {
            assertThat(text).contains(reading.title());
        }
        reading.persons().forEach(person -> assertThat(text).contains(person.name()));
        assertThat(Json.of(reading)).startsWith("{\"id\":\"hostile\"");
    }
}

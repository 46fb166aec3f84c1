package org.entente.record.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.erdtman.jcs.JsonCanonicalizer;
import org.junit.jupiter.api.Test;

/** RFC 8785, against the examples of the RFC and against another implementation. */
class CanonicalJsonTests {

    @Test
    void namesAreSortedByUtf16CodeUnitsAsTheRfcShows() {
        var names = Map.<String, Object>of(
                "\u20ac", "Euro Sign",
                "\r", "Carriage Return",
                "\ufb33", "Hebrew Letter Dalet With Dagesh",
                "1", "One",
                "\ud83d\ude00", "Emoji: Grinning Face",
                "\u0080", "Control",
                "\u00f6", "Latin Small Letter O With Diaeresis");
        assertThat(CanonicalJson.read(CanonicalJson.write(names)))
                .asInstanceOf(InstanceOfAssertFactories.MAP)
                .extracting(map -> List.copyOf(map.values()))
                .isEqualTo(List.of(
                        "Carriage Return",
                        "One",
                        "Control",
                        "Latin Small Letter O With Diaeresis",
                        "Euro Sign",
                        "Emoji: Grinning Face",
                        "Hebrew Letter Dalet With Dagesh"));
    }

    @Test
    void stringsAreEscapedAsTheRfcShows() {
        assertThat(CanonicalJson.write(Map.of("string", "\u20ac$\u000f\nA'B\"\\\\\"/")))
                .isEqualTo("{\"string\":\"\u20ac$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"}");
        assertThat(CanonicalJson.write(Map.of("literals", List.of(true, false), "empty", List.of(), "none", Map.of())))
                .isEqualTo("{\"empty\":[],\"literals\":[true,false],\"none\":{}}");
    }

    @Test
    void anotherImplementationWritesTheSame() throws IOException {
        var random = new Random(8785);
        for (int round = 0; round < 2_000; round++) {
            var json = CanonicalJson.write(value(random, 3));
            assertThat(new JsonCanonicalizer("[" + json + "]").getEncodedString())
                    .isEqualTo("[" + json + "]");
            assertThat(CanonicalJson.write(CanonicalJson.read(json))).isEqualTo(json);
        }
    }

    @Test
    void anythingElseThanTheCanonicalFormIsNotRead() {
        for (var wrong : new String[] {
            "", "{", "{}x", " {}", "{\"b\":1,\"a\":2}", "{\"a\":1,\"a\":1}", "{\"a\":01}", "{\"a\":1.0}",
                    "{\"a\":null}",
            "{\"a\":-0}", "{\"a\":9007199254740993}", "\"\\u0041\"", "\"\\/\"", "[1,]", "[,1]", "tru", "\"\ud800\"",
                    "\"\\ud800\"",
            "{\"a\" :1}", "[".repeat(40) + "]".repeat(40)
        }) {
            assertThatThrownBy(() -> CanonicalJson.read(wrong))
                    .describedAs(wrong)
                    .isInstanceOf(Malformed.class);
        }
    }

    @Test
    void whatHasNoExactFormIsNotWritten() {
        for (var wrong : List.of(1.5, 1L << 53, "\ud800", new Object())) {
            assertThatThrownBy(() -> CanonicalJson.write(wrong)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    private static Object value(Random random, int depth) {
        return switch (random.nextInt(depth == 0 ? 3 : 5)) {
            case 0 -> text(random);
            case 1 -> random.nextLong(-(1L << 53) + 1, 1L << 53);
            case 2 -> random.nextBoolean();
            case 3 -> {
                var list = new ArrayList<>();
                for (int count = random.nextInt(4); count > 0; count--) {
                    list.add(value(random, depth - 1));
                }
                yield list;
            }
            default -> {
                var map = new HashMap<String, Object>();
                for (int count = random.nextInt(4); count > 0; count--) {
                    map.put(text(random), value(random, depth - 1));
                }
                yield map;
            }
        };
    }

    private static String text(Random random) {
        var text = new StringBuilder();
        for (int count = random.nextInt(6); count > 0; count--) {
            var codePoint = random.nextInt(4) == 0 ? 0x1f600 + random.nextInt(60) : random.nextInt(0xd800);
            text.appendCodePoint(codePoint);
        }
        return text.toString();
    }
}

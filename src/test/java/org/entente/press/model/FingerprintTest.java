package org.entente.press.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which words are the same. */
class FingerprintTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "grew by 1.5 percent | grew by 15 percent",
                "1,5 million | 15 million",
                "نمو ١٫٥ في المئة | نمو ١٥ في المئة",
                "at -5 degrees | at 5 degrees",
                "at +5 degrees | at -5 degrees",
            })
    void anotherNumberMakesOtherWords(String one, String other) {
        assertThat(words(one)).isNotEqualTo(words(other));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "In 2026, 12 States met. | in 2026 12 states met",
                "COP-28 of 12–14 March | COP28 of 12-14 March",
                "at −5 degrees | at -5 degrees",
                "on 12 March. | on 12 March",
                "３．５ million | 3.5 million",
            })
    void spacesCaseAndPunctuationDoNot(String one, String other) {
        assertThat(words(one)).isEqualTo(words(other));
    }

    @Test
    void aSignAtTheBeginningIsOne() {
        assertThat(words("-5 degrees")).isNotEqualTo(words("5 degrees"));
        assertThat(words("5.")).isEqualTo(words("5"));
    }

    private static String words(String words) {
        return Fingerprint.of(new byte[0], words, "").words();
    }
}

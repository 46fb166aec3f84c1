package org.entente.press.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Characters of two units stay whole. */
class CutTest {

    @Test
    void wordsAreCutBetweenCharacters() {
        assertThat(Cut.to("ab𠮷c", 2)).isEqualTo("ab");
        assertThat(Cut.to("ab𠮷c", 3)).isEqualTo("ab");
        assertThat(Cut.to("ab𠮷c", 4)).isEqualTo("ab𠮷");
        assertThat(Cut.to("ab𠮷c", 9)).isEqualTo("ab𠮷c");
        assertThat(Cut.to("", 1)).isEmpty();
    }
}

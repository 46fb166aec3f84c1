package org.entente.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.entente.core.Language;
import org.junit.jupiter.api.Test;

/** ACC-02. */
class PersonNameTests {

    private static final PersonName NAME = new PersonName("H.E. Sheikh Dr.", "Ahmad", "Al-Nasser", "أحمد الناصر");

    @Test
    void ACC02_theFamilyNameStandsInCapitals() {
        assertThat(NAME.in(Language.EN)).isEqualTo("H.E. Sheikh Dr. Ahmad AL-NASSER");
        assertThat(new PersonName(" ", "Igor", "İnan", null).in(Language.FR)).isEqualTo("Igor İNAN");
    }

    @Test
    void ACC02_anArabicReaderReadsTheNameInArabicScriptWhereThereIsOne() {
        assertThat(NAME.in(Language.AR)).isEqualTo("أحمد الناصر");
        assertThat(new PersonName(null, "Jane", "Doe", " ").in(Language.AR)).isEqualTo("Jane DOE");
    }

    @Test
    void ACC02_aNameHasBothParts() {
        assertThat(PersonName.isName(null, "Jane", " ", null)).isFalse();
        assertThat(PersonName.isName(null, "Jane", "D".repeat(101), null)).isFalse();
        assertThatThrownBy(() -> new PersonName(null, "", "Doe", null)).isInstanceOf(IllegalArgumentException.class);
    }
}

package org.entente.groups.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.entente.core.Language;
import org.entente.core.LocalizedText;
import org.junit.jupiter.api.Test;

class SlugTests {

    @Test
    void theAddressIsTheShortNameInPlainLetters() {
        assertThat(Slug.of(named(Language.EN, "Friends of the Charter"), "GFC")).isEqualTo("friends-of-the-charter");
        assertThat(Slug.of(named(Language.FR, "L’Amitié — Genève"), "AG")).isEqualTo("lamitie-geneve");
        assertThat(Slug.of(named(Language.EN, "x".repeat(80)), "GFC")).hasSize(48);
    }

    @Test
    void aNameInAnotherScriptIsAddressedByItsAcronym() {
        assertThat(Slug.of(named(Language.AR, "أصدقاء الميثاق"), "GFC")).isEqualTo("gfc");
    }

    @Test
    void aWordOfTheAddressesIsNoAddress() {
        assertThat(Slug.of(named(Language.EN, "New"), "NEW")).isEqualTo("new-new");
        assertThat(Slug.of(named(Language.ZH, "新"), "OPEN")).isEqualTo("open-open");
    }

    private static LocalizedText named(Language language, String name) {
        return new LocalizedText(Map.of(language, name));
    }
}

package org.entente.texts.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.texts.model.Drafts.op;
import static org.entente.texts.model.Drafts.point;
import static org.entente.texts.model.Drafts.pp;
import static org.entente.texts.model.Drafts.title;
import static org.entente.texts.model.Drafts.words;

import java.util.Map;
import org.entente.core.Language;
import org.junit.jupiter.api.Test;

class CanonicalFormTest {

    private final Symbol symbol = Symbol.limited("GFC", "BRU", 2026, 4);

    @Test
    void theFormIsWhatItsDescriptionSays() {
        var text = words(
                title(0, Language.FR, "Déclaration commune"),
                pp(1, Language.FR, "Réaffirmant  les buts\r\nde la Charte ,"),
                op(2, Language.FR, "Décident :"),
                point(3, Language.FR, "de se réunir."));

        var form = CanonicalForm.of(text, TextKind.JOINT_STATEMENT, symbol, Language.FR);

        assertThat(form).isEqualTo("""
                entente text 1
                language fr
                kind JOINT_STATEMENT
                symbol GFC/BRU/2026/L.4

                TITLE\tDéclaration commune
                PP1\tRéaffirmant les buts de la Charte ,
                OP1\tDécident :
                OP1(a)\tde se réunir.
                """);
        // as any other implementation of SHA-256 computes it from these bytes
        assertThat(CanonicalForm.sha256(form)).isEqualTo(SHA_256);
    }

    private static final String SHA_256 = "58b123e8745b9c794c13735bb9a19d6fbd2ee4f5afe1b0c5b2ec7d31dcfcb7a7";

    @Test
    void composedAndDecomposedLettersAreTheSameWords() {
        var composed = words(title(0, Language.FR, "D\u00E9claration"));
        var decomposed = words(title(0, Language.FR, "De\u0301claration"));

        assertThat(CanonicalForm.of(decomposed, TextKind.DECISION, symbol, Language.FR))
                .isEqualTo(CanonicalForm.of(composed, TextKind.DECISION, symbol, Language.FR));
    }

    @Test
    void twoTextsNeverShareTheirBytes() {
        var one = words(title(0, Language.EN, "A"), op(1, Language.EN, "B\tC"), op(2, Language.EN, "D"));
        var other = words(title(0, Language.EN, "A"), op(1, Language.EN, "B"), op(2, Language.EN, "C\nOP2\tD"));

        assertThat(CanonicalForm.of(one, TextKind.DECISION, symbol, Language.EN))
                .isNotEqualTo(CanonicalForm.of(other, TextKind.DECISION, symbol, Language.EN));
    }

    @Test
    void theHashOfAVersionDoesNotDependOnTheOrderOfItsLanguages() {
        var expected = CanonicalForm.sha256("entente version 1\nar 22\nfr 11\n");

        assertThat(CanonicalForm.sha256(Map.of(Language.FR, "11", Language.AR, "22")))
                .isEqualTo(expected);
    }

    @Test
    void charactersNobodySeesAreNotAcceptable() {
        assertThat(Wording.isAcceptable("Décident\u00A0: \u200Eoui")).isTrue();
        assertThat(Wording.isAcceptable("pay 100\u202Eoverride")).isFalse();
        assertThat(Wording.isAcceptable("a\u0000b")).isFalse();
        assertThat(Wording.isAcceptable("a".repeat(Wording.LONGEST + 1))).isFalse();
    }
}

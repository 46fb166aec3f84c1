package org.entente.texts.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.texts.model.Drafts.id;
import static org.entente.texts.model.Drafts.op;
import static org.entente.texts.model.Drafts.point;
import static org.entente.texts.model.Drafts.pp;
import static org.entente.texts.model.Drafts.subpoint;
import static org.entente.texts.model.Drafts.title;
import static org.entente.texts.model.Drafts.words;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.entente.core.Language;
import org.junit.jupiter.api.Test;

class LabelsTest {

    private final Words text =
            words(title(0), pp(1), pp(2), op(3), point(4), subpoint(5), subpoint(6), point(7), op(8), point(9));

    @Test
    void labelsCountPreambleAndOperativePartApart_NUM01() {
        assertThat(inOrder(text, NegotiationLabels.of(text)))
                .containsExactly(
                        "", "PP1", "PP2", "OP1", "OP1(a)", "OP1(a)(i)", "OP1(a)(ii)", "OP1(b)", "OP2", "OP2(a)");
    }

    @Test
    void aParagraphKeepsItsLabelWhateverIsPutInAroundIt_NUM01() {
        var base = words(title(0), pp(1), op(2), op(3));
        var now = words(title(0), pp(10), pp(1), op(2), op(11), point(12), op(13), op(3), op(14));

        assertThat(inOrder(now, NegotiationLabels.of(now, base)))
                .containsExactly("", "PP0 bis", "PP1", "OP1", "OP1 bis", "OP1 bis(a)", "OP1 ter", "OP2", "OP2 bis");
    }

    @Test
    void aRemovedParagraphLeavesItsLabelUnused_NUM01() {
        var base = words(title(0), op(1), op(2), op(3));
        var now = words(title(0), op(1), op(3));

        assertThat(inOrder(now, NegotiationLabels.of(now, base))).containsExactly("", "OP1", "OP3");
    }

    @Test
    void theFinalTextNumbersOnlyTheOperativePart() {
        assertThat(inOrder(text, FinalNumbering.of(text, Language.EN)))
                .containsExactly("", "", "", "1.", "(a)", "(i)", "(ii)", "(b)", "2.", "(a)");
    }

    @Test
    void aSingleOperativeParagraphIsNotNumbered() {
        var single = words(title(0), pp(1), op(2), point(3));

        assertThat(inOrder(single, FinalNumbering.of(single, Language.FR))).containsExactly("", "", "", "a)");
    }

    @Test
    void eachLanguageWritesTheSameNumberInItsOwnWay() {
        assertThat(inOrder(text, FinalNumbering.of(text, Language.FR)))
                .containsExactly("", "", "", "1.", "a)", "i)", "ii)", "b)", "2.", "a)");
        assertThat(inOrder(text, FinalNumbering.of(text, Language.AR)))
                .containsExactly("", "", "", "1 -", "(أ)", "‘1’", "‘2’", "(ب)", "2 -", "(أ)");
    }

    @Test
    void countingGoesOnAfterTheLastLetter() {
        assertThat(Ordinals.letter(26)).isEqualTo("z");
        assertThat(Ordinals.letter(28)).isEqualTo("bb");
        assertThat(Ordinals.arabicLetter(5)).isEqualTo("هـ");
        assertThat(Ordinals.arabicLetter(29)).isEqualTo("أأ");
        assertThat(Ordinals.roman(14)).isEqualTo("xiv");
    }

    private static List<String> inOrder(Words words, Map<UUID, String> labels) {
        return words.paragraphs().stream()
                .map(paragraph -> labels.getOrDefault(paragraph.id(), "?"))
                .toList();
    }

    @Test
    void aTitleHasNoLabel() {
        assertThat(NegotiationLabels.of(text)).containsEntry(id(0), "");
    }
}

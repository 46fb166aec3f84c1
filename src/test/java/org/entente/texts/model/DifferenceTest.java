package org.entente.texts.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.entente.texts.model.Difference.Fate.KEPT;
import static org.entente.texts.model.Difference.Fate.PUT_IN;
import static org.entente.texts.model.Difference.Fate.TAKEN_OUT;
import static org.entente.texts.model.Drafts.id;
import static org.entente.texts.model.Drafts.op;
import static org.entente.texts.model.Drafts.title;
import static org.entente.texts.model.Drafts.words;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Random;
import java.util.stream.Collectors;
import org.entente.core.Language;
import org.entente.texts.model.Difference.Change;
import org.entente.texts.model.Difference.Fate;
import org.entente.texts.model.Difference.Kind;
import org.entente.texts.model.Difference.Span;
import org.junit.jupiter.api.Test;

class DifferenceTest {

    @Test
    void wholeWordsChangeAndPhrasesChangeTogether() {
        assertThat(Difference.spans("tous les deux mois ;", "tous les trois ou quatre mois ;", Language.FR))
                .containsExactly(
                        new Span(KEPT, "tous les "),
                        new Span(TAKEN_OUT, "deux "),
                        new Span(PUT_IN, "trois ou quatre "),
                        new Span(KEPT, "mois ;"));
    }

    @Test
    void chineseChangesByWordsThoughNoSpaceDividesThem() {
        assertThat(Difference.spans("决定每两个月举行会议", "决定每三个月举行会议", Language.ZH))
                .containsExactly(
                        new Span(KEPT, "决定每"),
                        new Span(TAKEN_OUT, "两个月"),
                        new Span(PUT_IN, "三个月"),
                        new Span(KEPT, "举行会议"));
    }

    @Test
    void arabicChangesByWords() {
        assertThat(Difference.spans("نقرر عقد اجتماع كل شهرين", "نقرر عقد اجتماع كل سنة", Language.AR))
                .containsExactly(
                        new Span(KEPT, "نقرر عقد اجتماع كل "), new Span(TAKEN_OUT, "شهرين"), new Span(PUT_IN, "سنة"));
    }

    @Test
    void paragraphsAreAddedRemovedMovedAndChanged() {
        var from = words(
                title(0, Language.EN, "T"), op(1, Language.EN, "A"), op(2, Language.EN, "B"), op(3, Language.EN, "C"));
        var to = words(
                title(0, Language.EN, "T"), op(3, Language.EN, "C"), op(1, Language.EN, "A"), op(4, Language.EN, "D"));

        assertThat(Difference.between(from, to, Language.EN))
                .extracting(Change::paragraphId, Change::kind)
                .contains(tuple(id(0), Kind.SAME), tuple(id(2), Kind.REMOVED), tuple(id(4), Kind.ADDED));
        assertThat(Difference.between(from, to, Language.EN))
                .filteredOn(Change::moved)
                .hasSize(1);
    }

    @Test
    void everyDifferenceGivesBackBothVersionsExactly() {
        var random = new Random(20261121);
        for (var round = 0; round < 300; round++) {
            var old = sentence(random);
            var now = sentence(random);
            var spans = Difference.spans(old, now, Language.EN);

            assertThat(text(spans, PUT_IN)).isEqualTo(old);
            assertThat(text(spans, TAKEN_OUT)).isEqualTo(now);
        }
    }

    @Test
    void everyParagraphOfBothVersionsAppearsOnce() {
        var random = new Random(7);
        for (var round = 0; round < 200; round++) {
            var from = arranged(random);
            var to = arranged(random);

            var shown = Difference.between(from, to, Language.EN).stream()
                    .map(Change::paragraphId)
                    .toList();

            assertThat(shown).doesNotHaveDuplicates();
            assertThat(shown)
                    .containsAll(from.paragraphs().stream().map(Paragraph::id).toList());
            assertThat(shown)
                    .containsAll(to.paragraphs().stream().map(Paragraph::id).toList());
        }
    }

    private static String text(Iterable<Span> spans, Fate without) {
        var text = new StringBuilder();
        spans.forEach(span -> {
            if (span.fate() != without) {
                text.append(span.text());
            }
        });
        return text.toString();
    }

    private static String sentence(Random random) {
        return random.ints(random.nextInt(9), 0, 5)
                .mapToObj(i -> "abcde".substring(i, i + 1))
                .collect(Collectors.joining(" "));
    }

    private static Words arranged(Random random) {
        var paragraphs = new ArrayList<Paragraph>();
        for (var i = 1; i < 8; i++) {
            if (random.nextBoolean()) {
                paragraphs.add(op(i, Language.EN, "x"));
            }
        }
        Collections.shuffle(paragraphs, random);
        paragraphs.addFirst(title(0, Language.EN, "T"));
        return new Words(paragraphs);
    }
}

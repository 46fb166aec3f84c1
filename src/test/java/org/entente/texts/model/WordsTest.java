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
import java.util.Optional;
import java.util.UUID;
import org.entente.core.Language;
import org.junit.jupiter.api.Test;

class WordsTest {

    private final Words text = words(title(0), pp(1), op(2), point(3), subpoint(4), op(5));

    @Test
    void aParagraphIsPutBehindAnother() {
        assertThat(ids(text.adding(op(9), id(5)))).containsExactly(0, 1, 2, 3, 4, 5, 9);
    }

    @Test
    void aPreambularParagraphDoesNotFollowTheOperativePart() {
        assertThat(text.adding(pp(9), id(5))).isEmpty();
        assertThat(text.adding(pp(9), id(1))).isPresent();
    }

    @Test
    void aPointNeedsAParagraphAboveIt() {
        assertThat(text.adding(point(9), id(0))).isEmpty();
        assertThat(text.adding(subpoint(9), id(5))).isEmpty();
        assertThat(text.removing(id(3))).isEmpty();
    }

    @Test
    void theTitleStaysFirstAndAlone() {
        assertThat(text.removing(id(0))).isEmpty();
        assertThat(text.adding(title(9), id(1))).isEmpty();
        assertThat(text.moving(id(0), id(1))).isEmpty();
    }

    @Test
    void aParagraphMovesWithThePointsBelowIt() {
        assertThat(ids(text.moving(id(2), id(5)))).containsExactly(0, 1, 5, 2, 3, 4);
    }

    @Test
    void aParagraphDoesNotMoveBehindItselfOrAStranger() {
        assertThat(text.moving(id(2), id(3))).isEmpty();
        assertThat(text.moving(id(2), id(77))).isEmpty();
        assertThat(text.moving(id(77), id(1))).isEmpty();
    }

    @Test
    void aBracketInAnyLanguageKeepsTheParagraphOpen_SIL01() {
        var open =
                words(title(0, Language.EN, "T"), op(1, Language.EN, "Agree [to meet].", Language.FR, "Conviennent."));

        assertThat(open.open()).extracting(Paragraph::id).containsExactly(id(1));
    }

    @Test
    void blankWordsAreNoWords() {
        assertThat(words(title(0, Language.EN, " ")).emptyIn(Language.EN)).hasSize(1);
    }

    private static List<Integer> ids(Optional<Words> words) {
        return words.orElseThrow().paragraphs().stream()
                .map(Paragraph::id)
                .map(UUID::getLeastSignificantBits)
                .map(Long::intValue)
                .toList();
    }
}

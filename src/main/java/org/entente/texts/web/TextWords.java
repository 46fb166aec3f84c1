package org.entente.texts.web;

import com.ibm.icu.util.ULocale;
import org.entente.core.Language;
import org.entente.texts.model.ParagraphKind;
import org.entente.texts.model.Stage;
import org.entente.texts.model.TextKind;
import org.entente.texts.model.TextLanguages;
import org.entente.texts.model.TextRefusal;
import org.entente.web.Messages;

/** The words for what texts are made of. */
public final class TextWords {

    private TextWords() {}

    public static String kind(Messages m, TextKind kind) {
        return switch (kind) {
            case DECISION -> m.get("texts.kind.decision");
            case DECLARATION -> m.get("texts.kind.declaration");
            case JOINT_STATEMENT -> m.get("texts.kind.joint-statement");
            case PRESS_STATEMENT -> m.get("texts.kind.press-statement");
        };
    }

    public static String stage(Messages m, Stage stage) {
        return switch (stage) {
            case DRAFT -> m.get("texts.stage.draft");
            case NEGOTIATION -> m.get("texts.stage.negotiation");
            case ISSUED -> m.get("texts.stage.issued");
            case UNDER_SILENCE -> m.get("texts.stage.under-silence");
            case SILENCE_BROKEN -> m.get("texts.stage.silence-broken");
            case SILENCE_ENDED -> m.get("texts.stage.silence-ended");
            case ADOPTED -> m.get("texts.stage.adopted");
            case RELEASED -> m.get("texts.stage.released");
            case RECALLED -> m.get("texts.stage.recalled");
        };
    }

    /** The class that colours a stage: amber is due, red is broken, green is done. */
    public static String tone(Stage stage) {
        return switch (stage) {
            case DRAFT -> "quiet";
            case NEGOTIATION, ISSUED -> "";
            case UNDER_SILENCE -> "due";
            case SILENCE_BROKEN, RECALLED -> "stop";
            case SILENCE_ENDED -> "quiet";
            case ADOPTED, RELEASED -> "done";
        };
    }

    public static String paragraph(Messages m, ParagraphKind kind) {
        return switch (kind) {
            case TITLE -> m.get("texts.paragraph.title");
            case PREAMBULAR -> m.get("texts.paragraph.preambular");
            case OPERATIVE -> m.get("texts.paragraph.operative");
            case POINT -> m.get("texts.paragraph.point");
            case SUBPOINT -> m.get("texts.paragraph.subpoint");
        };
    }

    /** What a language is to a text. */
    public static String role(Messages m, TextLanguages languages, Language language) {
        if (language == languages.original()) {
            return m.get("texts.role.original");
        }
        return languages.authentic().contains(language) ? m.get("texts.role.authentic") : m.get("texts.role.courtesy");
    }

    /** The name of a language in the reader's own. */
    public static String language(Messages m, Language language) {
        return ULocale.getDisplayLanguage(language.tag(), m.language().ulocale());
    }

    static String refusal(Messages m, TextRefusal refusal) {
        return switch (refusal) {
            case NO_SUCH_TEXT -> m.get("texts.refused.no-such-text");
            case NOT_PENHOLDER -> m.get("texts.refused.not-penholder");
            case NOT_HEAD_OF_MISSION -> m.get("texts.refused.not-head-of-mission");
            case NOT_CHAIR -> m.get("texts.refused.not-chair");
            case NOT_A_MEMBER -> m.get("texts.refused.not-a-member");
            case FROZEN -> m.get("texts.refused.frozen");
            case ALREADY_SHARED -> m.get("texts.refused.already-shared");
            case NOT_SHARED -> m.get("texts.refused.not-shared");
            case VERSION_OPEN -> m.get("texts.refused.version-open");
            case UNDER_SILENCE -> m.get("texts.refused.under-silence");
            case ALREADY_ADOPTED -> m.get("texts.refused.already-adopted");
            case NOT_ADOPTED -> m.get("texts.refused.not-adopted");
            case ALREADY_RELEASED -> m.get("texts.refused.already-released");
            case ALREADY_RECALLED -> m.get("texts.refused.already-recalled");
            case ALREADY_CONFIRMED -> m.get("information.file.refused.confirmed");
            case TITLE_MISSING -> m.get("texts.refused.title-missing");
            case NOT_CLEAR -> m.get("texts.refused.not-clear");
            case BEARS_CLASSIFICATION -> m.get("information.refused.classified");
            case WORDS_UNACCEPTABLE -> m.get("texts.refused.words-unacceptable");
            case NOT_A_TEXT -> m.get("texts.refused.not-a-text");
            case WORDS_CHANGED -> m.get("texts.refused.words-changed");
            case NOT_READY -> m.get("texts.refused.not-ready");
        };
    }
}

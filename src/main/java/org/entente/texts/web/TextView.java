package org.entente.texts.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.entente.core.Language;
import org.entente.information.Lapse;
import org.entente.information.MarkingView;
import org.entente.texts.model.Release;
import org.entente.texts.model.Stage;
import org.entente.texts.model.Text;
import org.entente.texts.model.Version;
import org.entente.texts.usecase.Dossier;
import org.entente.texts.usecase.ReadingTexts.TextFile;
import org.jspecify.annotations.Nullable;

/**
 * The page of a text: the words of one version in one language, and what can be done next.
 *
 * @param history what happened, the last step first, each as a sentence
 * @param marking to whom it may go, in words
 * @param silencePath where the silence procedure is about to be launched, runs or has ended; empty where there is none
 */
public record TextView(
        TextFile file,
        Language language,
        List<Language> languages,
        List<ParagraphView> paragraphs,
        List<StepView> history,
        MarkingView marking,
        String silencePath) {

    /** @param actId the act on the record, or empty */
    public record StepView(String sentence, Instant at, String party, String actId) {}

    public Dossier dossier() {
        return file.dossier();
    }

    public Text text() {
        return dossier().text();
    }

    public Version version() {
        return file.version();
    }

    public boolean isLatest() {
        return version().id().equals(dossier().latest().id());
    }

    public Optional<Release> release() {
        return file.release();
    }

    public String title() {
        return TitleWords.of(file.sheet().words(), language, text().languages().original());
    }

    public Language titleLanguage() {
        return TitleWords.languageOf(
                file.sheet().words(), language, text().languages().original());
    }

    /** The paragraphs without the title, which stands above them. */
    public List<ParagraphView> body() {
        return paragraphs.subList(1, paragraphs.size());
    }

    /** What follows its marking by itself. */
    public @Nullable Lapse lapse() {
        return file.markings().isEmpty() || text().stage() == Stage.RELEASED
                ? null
                : file.markings().getLast().lapse();
    }

    public boolean mayWrite() {
        return isLatest() && dossier().mayWrite();
    }

    public boolean mayShare() {
        return dossier().mayShare();
    }

    public boolean mayIssue() {
        return text().stage() == Stage.NEGOTIATION && dossier().participant().runsGroup();
    }

    /** The requests to release a text further stand where it is before the group and not before everyone. */
    public boolean mayAskForRelease() {
        return text().stage() != Stage.DRAFT && text().stage() != Stage.RELEASED && !isRecalled();
    }

    public boolean mayRecall() {
        return dossier().mayRecall();
    }

    /** Whether nothing of it is left to read but its title. */
    public boolean isRecalled() {
        return text().stage() == Stage.RECALLED;
    }

    public boolean mayMark() {
        return text().stage() != Stage.RELEASED && dossier().mayMark();
    }

    /** Whether the actor speaks for the source of a text that others can read (ORC-03). */
    public boolean mayKnowReaders() {
        return mayMark() && text().stage() != Stage.DRAFT;
    }

    public boolean mayLaunchSilence() {
        return text().stage() == Stage.ISSUED && runsGroup();
    }

    public boolean mayOpenVersion() {
        return text().stage().allowsNewVersion()
                && (runsGroup() || dossier().participant().mayWrite(text().penholder()));
    }

    public boolean mayRelease() {
        return text().stage() == Stage.ADOPTED && runsGroup();
    }

    private boolean runsGroup() {
        return dossier().participant().runsGroup();
    }
}

package org.entente.texts.usecase;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Optional;
import java.util.UUID;
import org.entente.core.Actor;
import org.entente.core.Language;
import org.entente.texts.TextAct;
import org.entente.texts.VersionIssued;
import org.entente.texts.model.CanonicalForm;
import org.entente.texts.model.Readiness;
import org.entente.texts.model.Sheet;
import org.entente.texts.model.Stage;
import org.entente.texts.model.StateNames;
import org.entente.texts.model.Step;
import org.entente.texts.model.Symbol;
import org.entente.texts.model.TextKind;
import org.entente.texts.model.TextOutcome;
import org.entente.texts.model.TextRefusal;
import org.entente.texts.model.TextStore;
import org.entente.texts.model.Version;
import org.entente.texts.model.VersionStore;
import org.entente.texts.model.Words;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The chair freezes the open version of a shared text and issues it under a symbol (SYM-01, SYM-02). */
@Component
public class IssuingAVersion {

    private final TextDesk desk;
    private final TextStore texts;
    private final VersionStore versions;
    private final StateNames names;
    private final ApplicationEventPublisher events;

    IssuingAVersion(
            TextDesk desk, TextStore texts, VersionStore versions, StateNames names, ApplicationEventPublisher events) {
        this.desk = desk;
        this.texts = texts;
        this.versions = versions;
        this.names = names;
        this.events = events;
    }

    public TextOutcome<Version.Issue> issue(Actor actor, UUID textId, int version, Clock clock) {
        return issue(actor, textId, version, Optional.empty(), clock);
    }

    /** @param seen the {@linkplain Sheet#digest() digest} of the words that the chair has read */
    public TextOutcome<Version.Issue> issue(Actor actor, UUID textId, int version, Optional<String> seen, Clock clock) {
        return desk.act(actor, textId, clock, dossier -> decide(dossier, version, seen, clock))
                .orElse(TextOutcome.refused(TextRefusal.NO_SUCH_TEXT));
    }

    private TextOutcome<Version.Issue> decide(Dossier dossier, int number, Optional<String> seen, Clock clock) {
        var version = dossier.version(number);
        if (version.isEmpty()) {
            return TextOutcome.refused(TextRefusal.NO_SUCH_TEXT);
        }
        if (!dossier.participant().runsGroup()) {
            return TextOutcome.refused(TextRefusal.NOT_CHAIR);
        }
        if (version.get().isFrozen()) {
            return TextOutcome.refused(TextRefusal.FROZEN);
        }
        if (dossier.text().stage() != Stage.NEGOTIATION) {
            return TextOutcome.refused(TextRefusal.NOT_SHARED);
        }
        var sheet = versions.sheet(version.get().id());
        if (seen.filter(digest -> !digest.equals(sheet.digest())).isPresent()) {
            return TextOutcome.refused(TextRefusal.WORDS_CHANGED);
        }
        var words = sheet.words();
        var readiness = Readiness.of(words, dossier.text().languages(), names);
        return readiness.isReady()
                ? TextOutcome.done(write(dossier, version.get(), words, readiness, clock.instant()))
                : TextOutcome.refused(TextRefusal.NOT_READY);
    }

    private Version.Issue write(Dossier dossier, Version version, Words words, Readiness readiness, Instant at) {
        var symbol = nextSymbol(dossier, at);
        var issue = issue(words, dossier.text().kind(), symbol, readiness, at);
        var actor = dossier.participant().actor();
        var act = TextAct.by(actor, dossier.text(), version, words.title(), dossier.group(), at);
        versions.issue(version, issue);
        texts.step(dossier.text(), Step.by(actor, version, Stage.ISSUED, at, act.actId()));
        events.publishEvent(new VersionIssued(act, issue));
        return issue;
    }

    /** The freezing of these words under this symbol, in every language that is complete. */
    static Version.Issue issue(Words words, TextKind kind, Symbol symbol, Readiness readiness, Instant at) {
        var sha256 = new EnumMap<Language, String>(Language.class);
        for (var language : readiness.languages()) {
            sha256.put(language, CanonicalForm.sha256(CanonicalForm.of(words, kind, symbol, language)));
        }
        return new Version.Issue(symbol, at, sha256, CanonicalForm.sha256(sha256), readiness.isConcordant());
    }

    /** The first issue takes the next number of the chapter and the year; every later one revises it (SYM-02). */
    private Symbol nextSymbol(Dossier dossier, Instant at) {
        var issued = dossier.versions().stream()
                .map(Version::issue)
                // A technical re-issue is the same document (SYM-04).
                .filter(issue -> issue != null && issue.symbol().reissues() == 0)
                .toList();
        if (!issued.isEmpty()) {
            return issued.getFirst().symbol().revised(issued.size());
        }
        var head = dossier.group().acronym();
        var chapter = dossier.chapter().code();
        var year = LocalDate.ofInstant(at, dossier.chapter().zone()).getYear();
        return Symbol.limited(head, chapter, year, versions.nextNumber(head + "/" + chapter + "/L", year));
    }
}

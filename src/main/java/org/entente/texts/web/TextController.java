package org.entente.texts.web;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.entente.core.Actor;
import org.entente.core.Language;
import org.entente.information.Marked;
import org.entente.information.MarkingView;
import org.entente.parties.Parties;
import org.entente.texts.model.Stage;
import org.entente.texts.model.Step;
import org.entente.texts.usecase.ReadingTexts;
import org.entente.texts.usecase.ReadingTexts.TextFile;
import org.entente.web.Messages;
import org.entente.web.NotFound;
import org.entente.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The page of a text, and the same words as a sheet to print. */
@Controller
class TextController {

    private final ReadingTexts reading;
    private final Parties parties;
    private final Clock clock;

    TextController(ReadingTexts reading, Parties parties, Clock clock) {
        this.reading = reading;
        this.parties = parties;
        this.clock = clock;
    }

    @GetMapping("/texts/{id}")
    ModelAndView show(
            Actor actor,
            Page page,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable Integer version,
            @RequestParam(required = false) @Nullable String language) {
        var file = reading.text(actor, id, Optional.ofNullable(version), clock).orElseThrow(NotFound::new);
        return new ModelAndView("texts/show", "view", view(actor, page.m(), file, language))
                .addObject("parties", parties)
                .addObject("refused", "");
    }

    @GetMapping("/texts/{id}/print")
    ModelAndView print(
            Actor actor,
            Page page,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable Integer version,
            @RequestParam(required = false) @Nullable String language) {
        var file =
                reading.printed(actor, id, Optional.ofNullable(version), clock).orElseThrow(NotFound::new);
        return new ModelAndView("texts/print", "view", view(actor, page.m(), file, language));
    }

    private TextView view(Actor actor, Messages m, TextFile file, @Nullable String language) {
        var languages = written(file);
        var shown = shown(languages, language, actor.language(), file);
        return new TextView(
                file,
                shown,
                languages,
                ParagraphView.numbered(file.sheet().words(), shown),
                history(file, m),
                MarkingView.of(file.marking(), file.dossier().text().penholder().party(), parties, m),
                silencePath(file));
    }

    /** The chair launches from an issued text; everyone follows the procedure there is. */
    private static String silencePath(TextFile file) {
        var text = file.dossier().text();
        var launch =
                text.stage() == Stage.ISSUED && file.dossier().participant().runsGroup();
        return file.silence().map(id -> "/silence/" + id).orElse(launch ? "/texts/" + text.id() + "/silence" : "");
    }

    /** The languages that have any words in this version, in the order of the product. */
    private static List<Language> written(TextFile file) {
        return file.dossier().text().languages().all().stream()
                .filter(language -> file.sheet().words().paragraphs().stream()
                        .anyMatch(paragraph -> paragraph.in(language).isPresent()))
                .toList();
    }

    private static Language shown(List<Language> written, @Nullable String asked, Language reader, TextFile file) {
        return Optional.ofNullable(asked)
                .flatMap(Language::of)
                .or(() -> Optional.of(reader))
                .filter(written::contains)
                .orElse(file.dossier().text().languages().original());
    }

    /** What happened to the text and to its marking, the last first. */
    private List<TextView.StepView> history(TextFile file, Messages m) {
        var steps = file.steps().reversed().stream().map(step -> step(step, m));
        var markings = file.markings().reversed().stream()
                .filter(marked -> marked.number() > 1)
                .map(marked -> marking(marked, m));
        return Stream.concat(steps, markings)
                .sorted(Comparator.comparing(TextView.StepView::at).reversed())
                .toList();
    }

    private TextView.StepView marking(Marked marked, Messages m) {
        var party = marked.by();
        var act = marked.actId();
        return new TextView.StepView(
                m.get("information.history", "label", marked.marking().tlp().label()),
                marked.at(),
                party == null ? "" : parties.get(party).shortName(m.language()),
                act == null ? "" : act.toString());
    }

    private TextView.StepView step(Step step, Messages m) {
        var party = step.party();
        var act = step.actId();
        return new TextView.StepView(
                TextWords.stage(m, step.stage()),
                step.at(),
                party == null ? "" : parties.get(party).shortName(m.language()),
                act == null ? "" : act.toString());
    }
}

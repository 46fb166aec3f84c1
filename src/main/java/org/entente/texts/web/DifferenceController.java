package org.entente.texts.web;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.entente.core.Actor;
import org.entente.core.Language;
import org.entente.texts.model.Difference;
import org.entente.texts.model.NegotiationLabels;
import org.entente.texts.usecase.ReadingTexts;
import org.entente.texts.usecase.ReadingTexts.TwoVersions;
import org.entente.web.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The readable difference between two versions of a text. */
@Controller
class DifferenceController {

    private final ReadingTexts reading;
    private final Clock clock;

    DifferenceController(ReadingTexts reading, Clock clock) {
        this.reading = reading;
        this.clock = clock;
    }

    @GetMapping("/texts/{id}/difference")
    ModelAndView show(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "0") int from,
            @RequestParam(defaultValue = "0") int to,
            @RequestParam(required = false) @Nullable String language) {
        var versions = reading.difference(actor, id, from, to, clock).orElseThrow(NotFound::new);
        var languages = versions.dossier().text().languages();
        var shown = Optional.ofNullable(language)
                .flatMap(Language::of)
                .or(() -> Optional.of(actor.language()))
                .filter(languages.all()::contains)
                .orElse(languages.original());
        return new ModelAndView("texts/difference", "view", new DifferenceView(versions, shown, rows(versions, shown)));
    }

    private static List<DifferenceView.Row> rows(TwoVersions versions, Language language) {
        var before = versions.before().words();
        var after = versions.after().words();
        Map<UUID, String> labels = new HashMap<>(NegotiationLabels.of(before));
        labels.putAll(NegotiationLabels.of(after));
        return Difference.between(before, after, language).stream()
                .map(change -> new DifferenceView.Row(labels.getOrDefault(change.paragraphId(), ""), change))
                .toList();
    }
}

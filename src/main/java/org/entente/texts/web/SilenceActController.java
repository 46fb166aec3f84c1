package org.entente.texts.web;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.entente.core.Actor;
import org.entente.database.ActorTransactions;
import org.entente.database.UsedForms;
import org.entente.parties.Parties;
import org.entente.texts.model.SilenceEvent;
import org.entente.texts.model.SilenceRefusal;
import org.entente.texts.usecase.ReadingSilence;
import org.entente.texts.usecase.SilenceOutcome;
import org.entente.web.NotFound;
import org.entente.web.Page;
import org.entente.web.ReceivedAt;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * Every act on a procedure: first what it asks for, then exactly what will be recorded, then the act. Nothing is
 * recorded without the second page.
 */
@Controller
class SilenceActController {

    private final SilencePages pages;
    private final SilenceActing acting;
    private final ReadingSilence reading;
    private final Parties parties;
    private final ActorTransactions transactions;
    private final UsedForms forms;
    private final Clock clock;

    SilenceActController(
            SilencePages pages,
            SilenceActing acting,
            ReadingSilence reading,
            Parties parties,
            ActorTransactions transactions,
            UsedForms forms,
            Clock clock) {
        this.pages = pages;
        this.acting = acting;
        this.reading = reading;
        this.parties = parties;
        this.transactions = transactions;
        this.forms = forms;
        this.clock = clock;
    }

    @GetMapping("/silence/{id}/{act}")
    ModelAndView ask(
            Actor actor,
            Page page,
            @PathVariable UUID id,
            @PathVariable String act,
            @RequestParam(required = false) @Nullable String late) {
        var kind = SilenceActKind.at(act).orElseThrow(NotFound::new);
        var file = pages.file(actor, id);
        if (!pages.offered(file).contains(kind)) {
            throw new NotFound();
        }
        // Never from the address: a link must not put words into a State's mouth.
        var values = new HashMap<String, String>();
        if (kind == SilenceActKind.OBJECTION) {
            file.prepared().ifPresent(prepared -> {
                values.putIfAbsent("reason", prepared.reason());
                values.putIfAbsent("disclosure", prepared.disclosure().name());
                var amendment = prepared.amendment();
                values.putIfAbsent("amendment", amendment == null ? "" : amendment);
            });
        }
        if (kind == SilenceActKind.STATEMENT && late != null) {
            file.silence().procedure().lateObjections().stream()
                    .map(SilenceEvent.ObjectionCameLate::objection)
                    .filter(objection -> objection.party().equals(actor.party()))
                    .findFirst()
                    .ifPresent(objection -> values.put("words", objection.reason()));
        }
        return form(page, file, kind, values, List.of());
    }

    @PostMapping("/silence/{id}/{act}")
    ModelAndView act(
            Actor actor,
            Page page,
            @PathVariable UUID id,
            @PathVariable String act,
            @RequestParam Map<String, String> sent,
            @RequestAttribute(ReceivedAt.ATTRIBUTE) Instant receivedAt) {
        var kind = SilenceActKind.at(act).orElseThrow(NotFound::new);
        var file = pages.file(actor, id);
        if (acting.bearsMark(actor, id, sent)) {
            return refused(form(page, file, kind, sent, List.of(SilenceRefusal.BEARS_CLASSIFICATION)));
        }
        if (!sent.containsKey("form")) {
            return confirm(page, file, kind, sent);
        }
        // The form is used up in the act's own transaction: if the act fails, the same form may be sent again.
        var outcome = transactions.call(
                actor,
                () -> forms.firstUse(SilenceForms.token(sent), clock.instant())
                        ? Optional.of(actOrReturnForm(actor, file, kind, sent, receivedAt))
                        : Optional.<SilenceOutcome>empty());
        if (outcome.isEmpty()) {
            return new ModelAndView("redirect:/silence/" + id);
        }
        return switch (outcome.get()) {
            case SilenceOutcome.NotThere _ -> throw new NotFound();
            case SilenceOutcome.Refused(var reasons) -> refused(form(page, file, kind, sent, reasons));
            case SilenceOutcome.Done _ -> new ModelAndView("redirect:/silence/" + id);
        };
    }

    private SilenceOutcome actOrReturnForm(
            Actor actor, ReadingSilence.File file, SilenceActKind kind, Map<String, String> sent, Instant receivedAt) {
        var outcome = acting.act(actor, file, kind, sent, receivedAt);
        if (outcome instanceof SilenceOutcome.Refused) {
            forms.giveBack(SilenceForms.token(sent));
        }
        return outcome;
    }

    private ModelAndView confirm(Page page, ReadingSilence.File file, SilenceActKind kind, Map<String, String> sent) {
        var fields = fields(page, file, kind, sent);
        var missing = fields.stream()
                .anyMatch(field -> !field.optional() && field.value().isBlank());
        if (kind == SilenceActKind.TECHNICAL_REISSUE && !sent.containsKey("words")) {
            // The place was chosen on the first page; now its words are shown to be put right.
            return form(page, file, kind, sent, List.of());
        }
        if (missing) {
            return refused(form(page, file, kind, sent, List.of(SilenceRefusal.REASON_MISSING)));
        }
        return model("texts/silence/confirm", page, file, kind, fields)
                .addObject("form", UUID.randomUUID().toString());
    }

    private List<SilenceField> fields(
            Page page, ReadingSilence.File file, SilenceActKind kind, Map<String, String> sent) {
        return new SilenceFields(page.m(), parties, file, sent).of(kind);
    }

    private ModelAndView form(
            Page page,
            ReadingSilence.File file,
            SilenceActKind kind,
            Map<String, String> sent,
            List<SilenceRefusal> reasons) {
        var fields = fields(page, file, kind, sent);
        var errors = new LinkedHashMap<String, String>();
        var first = fields.isEmpty() ? "act" : fields.getFirst().name();
        for (var reason : reasons) {
            errors.put(errors.isEmpty() ? first : first + "-" + errors.size(), SilenceWords.refusal(page.m(), reason));
        }
        return model("texts/silence/form", page, file, kind, fields)
                .addObject("errors", errors)
                .addObject("offersComment", reasons.contains(SilenceRefusal.NOT_ENTITLED));
    }

    private ModelAndView model(
            String view, Page page, ReadingSilence.File file, SilenceActKind kind, List<SilenceField> fields) {
        var procedure = file.silence().procedure();
        var text = file.texts().getFirst();
        return new ModelAndView(view)
                .addObject("id", file.silence().id())
                .addObject("act", kind)
                .addObject("title", text.title().in(page.language()))
                .addObject("titleLanguage", text.title().languageFor(page.language()))
                .addObject(
                        "symbol",
                        file.versions().isEmpty()
                                ? null
                                : file.versions().getFirst().symbol())
                .addObject("breaking", procedure.terms().profile().breaking())
                .addObject(
                        "expiresAt",
                        procedure.state().isRunning() ? procedure.expiresAt().orElse(null) : null)
                .addObject("zone", procedure.zone())
                .addObject("now", now())
                .addObject("fields", fields);
    }

    private Instant now() {
        return clock.instant();
    }

    private static ModelAndView refused(ModelAndView page) {
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }
}

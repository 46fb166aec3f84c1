package org.entente.groups.web;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.entente.core.Actor;
import org.entente.database.ActorTransactions;
import org.entente.database.UsedForms;
import org.entente.groups.Outcome;
import org.entente.groups.Refusal;
import org.entente.groups.RefusedWords;
import org.entente.groups.usecase.ActingTogether;
import org.entente.web.NotFound;
import org.entente.web.Page;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/**
 * Every act of a group's life: first what it asks for, then exactly what will be recorded, then the act. The second page
 * is shown only for an act that would be done: it is tried out and taken back.
 */
@Component
class ActPages {

    private final ActorTransactions transactions;
    private final UsedForms forms;
    private final ActingTogether together;
    private final ObjectProvider<RefusedWords> words;
    private final Clock clock;

    ActPages(
            ActorTransactions transactions,
            UsedForms forms,
            ActingTogether together,
            ObjectProvider<RefusedWords> words,
            Clock clock) {
        this.transactions = transactions;
        this.forms = forms;
        this.together = together;
        this.words = words;
        this.clock = clock;
    }

    /** The empty form. */
    ModelAndView ask(ActForm form) {
        return form(form, Map.of());
    }

    /** What will be recorded, at once: for an act that asks for nothing and that is offered only where it is open. */
    ModelAndView askToConfirm(ActForm form) {
        return confirmation(form);
    }

    /**
     * Shows what will be recorded, or does the act where that was confirmed.
     *
     * @param act does it and answers the path to go on to; called only if nothing is wrong with what was sent
     */
    ModelAndView send(Actor actor, Page page, ActForm form, Sent sent, Supplier<Outcome<String>> act) {
        refuseMarks(actor, page, form, sent);
        if (!sent.errors().isEmpty()) {
            return refused(form(form, sent.errors()));
        }
        return sent.isConfirmed() ? act(actor, page, form, sent, act) : confirm(actor, page, form, act);
    }

    /** Before the trial of the act, which would take back what is kept of a refusal (MRK-02). */
    private void refuseMarks(Actor actor, Page page, ActForm form, Sent sent) {
        form.fields().stream()
                .filter(field -> field.type() == ActField.Type.LINE || field.type() == ActField.Type.AREA)
                .filter(field ->
                        words.stream().anyMatch(known -> known.refuses(actor, form.action(), field.value(), clock)))
                .forEach(field -> sent.wrong(field.name(), page.m().get("information.refused.classified")));
    }

    private ModelAndView confirm(Actor actor, Page page, ActForm form, Supplier<Outcome<String>> act) {
        var outcome = transactions.tryOut(actor, act);
        if (isForAllChairs(outcome)) {
            var tried = transactions.tryOut(actor, () -> together.asIfConfirmed(actor, form.group(), clock, act));
            return shown(page, form, tried).addObject("together", true);
        }
        return shown(page, form, outcome);
    }

    private static ModelAndView shown(Page page, ActForm form, Outcome<String> outcome) {
        return switch (outcome) {
            case Outcome.Refused<String>(Refusal refusal) -> refused(page, form, refusal);
            case Outcome.Done<String> _ -> confirmation(form);
        };
    }

    private static boolean isForAllChairs(Outcome<String> outcome) {
        return outcome instanceof Outcome.Refused<String>(Refusal refusal) && refusal == Refusal.CHAIRS_ACT_TOGETHER;
    }

    private static ModelAndView confirmation(ActForm form) {
        return new ModelAndView("groups/act/confirm", "act", form)
                .addObject("token", UUID.randomUUID().toString())
                .addObject("together", false);
    }

    private ModelAndView act(Actor actor, Page page, ActForm form, Sent sent, Supplier<Outcome<String>> act) {
        var outcome = once(actor, sent, act);
        if (outcome.filter(ActPages::isForAllChairs).isPresent()) {
            var tried = transactions.tryOut(actor, () -> together.asIfConfirmed(actor, form.group(), clock, act));
            if (tried instanceof Outcome.Refused<String>(Refusal refusal)) {
                return refused(page, form, refusal);
            }
            var waiting = "/groups/" + form.group() + "/proposals";
            outcome = once(
                    actor,
                    sent,
                    () -> together.confirm(actor, form.group(), form.action(), sent.canonical(), clock, act, waiting));
        }
        if (outcome.isEmpty()) {
            return new ModelAndView("redirect:" + form.back());
        }
        return switch (outcome.get()) {
            case Outcome.Done<String>(String path) -> new ModelAndView("redirect:" + path);
            case Outcome.Refused<String>(Refusal refusal) -> refused(page, form, refusal);
        };
    }

    /** Nothing if the form has been sent before. It is used up in the act's own transaction: if the act fails, it may be sent again. */
    private Optional<Outcome<String>> once(Actor actor, Sent sent, Supplier<Outcome<String>> act) {
        var token = sent.token();
        return transactions.call(
                actor,
                () -> forms.firstUse(token, clock.instant())
                        ? Optional.of(decide(token, act))
                        : Optional.<Outcome<String>>empty());
    }

    /** What was refused did nothing: put right, the same form may be sent again. */
    private Outcome<String> decide(UUID token, Supplier<Outcome<String>> act) {
        var outcome = act.get();
        if (outcome instanceof Outcome.Refused<String>) {
            forms.giveBack(token);
        }
        return outcome;
    }

    private static ModelAndView refused(Page page, ActForm form, Refusal refusal) {
        if (refusal == Refusal.NO_SUCH_GROUP) {
            throw new NotFound();
        }
        return refused(form(form, Map.of(form.placeOf(refusal), GroupWords.refusal(page.m(), refusal))));
    }

    private static ModelAndView form(ActForm form, Map<String, String> errors) {
        return new ModelAndView("groups/act/form", "act", form).addObject("errors", errors);
    }

    private static ModelAndView refused(ModelAndView page) {
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }
}

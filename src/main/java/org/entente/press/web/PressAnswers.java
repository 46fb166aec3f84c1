package org.entente.press.web;

import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.entente.press.model.PressOutcome;
import org.entente.press.model.PressRefusal;
import org.entente.web.Messages;
import org.entente.web.NotFound;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/** What a page answers to an act. */
final class PressAnswers {

    private PressAnswers() {}

    /** Goes on to the path; what is not there or not the actor's to do is not found. */
    static <T> ModelAndView then(PressOutcome<T> outcome, Function<T, String> path) {
        return switch (outcome) {
            case PressOutcome.Done<T>(T value) -> new ModelAndView("redirect:" + path.apply(value));
            case PressOutcome.Refused<T> _ -> throw new NotFound();
        };
    }

    /** The same form again with the sentence beside its field, and nothing lost. */
    static <T> ModelAndView orAgain(
            PressOutcome<T> outcome,
            Function<T, String> path,
            Messages m,
            BiFunction<PressRefusal, String, Map<String, String>> beside,
            Function<Map<String, String>, ModelAndView> form) {
        if (outcome instanceof PressOutcome.Refused<T>(PressRefusal refusal) && refusal != PressRefusal.NO_SUCH_PLACE) {
            return again(form.apply(beside.apply(refusal, PressWords.refusal(m, refusal))));
        }
        return then(outcome, path);
    }

    static ModelAndView again(ModelAndView form) {
        form.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return form;
    }
}

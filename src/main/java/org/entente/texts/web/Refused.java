package org.entente.texts.web;

import org.entente.texts.model.TextOutcome;
import org.entente.texts.model.TextRefusal;
import org.entente.web.NotFound;
import org.entente.web.Page;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/** What a page answers to a refused act: the same page, with the reason, and nothing done. */
final class Refused {

    private Refused() {}

    /** Goes on to a path when the act was done, else shows the page again with the reason. */
    static ModelAndView orTo(String path, TextOutcome<?> outcome, Page page, ModelAndView again) {
        return switch (outcome) {
            case TextOutcome.Done<?> done -> new ModelAndView("redirect:" + path);
            case TextOutcome.Refused<?>(TextRefusal refusal) -> with(again, refusal, page);
        };
    }

    /** @throws NotFound where the refusal is that there is no such thing */
    static ModelAndView with(ModelAndView again, TextRefusal refusal, Page page) {
        if (refusal == TextRefusal.NO_SUCH_TEXT) {
            throw new NotFound();
        }
        again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return again.addObject("refused", TextWords.refusal(page.m(), refusal));
    }
}

package org.entente.directory.web;

import java.time.Clock;
import java.util.UUID;
import org.entente.core.Actor;
import org.entente.directory.usecase.AnsweringATest;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Whoever answers for a focal point confirms a communication test. Opening the page confirms nothing. */
@Controller
class PingAnswerController {

    private final AnsweringATest answering;
    private final Clock clock;

    PingAnswerController(AnsweringATest answering, Clock clock) {
        this.answering = answering;
        this.clock = clock;
    }

    @GetMapping("/mission/pings/{id}")
    ModelAndView ask(Actor actor, @PathVariable UUID id) {
        return new ModelAndView("directory/ping-answer")
                .addObject("question", answering.question(actor, id))
                .addObject("now", clock.instant());
    }

    @PostMapping("/mission/pings/{id}")
    ModelAndView answer(Actor actor, @PathVariable UUID id) {
        if (answering.answer(actor, id, clock)) {
            return new ModelAndView("redirect:/mission/pings/" + id);
        }
        var closed = ask(actor, id);
        closed.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return closed;
    }
}

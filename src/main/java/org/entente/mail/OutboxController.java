package org.entente.mail;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The outbox, for the operator alone (the route asks for that role). */
@Controller
class OutboxController {

    private static final int PAGE_SIZE = 20;

    private final Outbox outbox;
    private final Sending sending;

    OutboxController(Outbox outbox, Sending sending) {
        this.outbox = outbox;
        this.sending = sending;
    }

    @GetMapping("/operator/outbox")
    ModelAndView list(@RequestParam(defaultValue = "1") int number) {
        var index = Math.clamp(number, 1, 10_000) - 1;
        var found = outbox.page(index, PAGE_SIZE + 1);
        return new ModelAndView(
                "mail/outbox",
                Map.of(
                        "messages",
                        found.stream().limit(PAGE_SIZE).toList(),
                        "number",
                        index + 1,
                        "more",
                        found.size() > PAGE_SIZE,
                        "hasServer",
                        sending.hasServer()));
    }
}

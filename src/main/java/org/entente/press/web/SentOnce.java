package org.entente.press.web;

import java.time.Clock;
import java.util.UUID;
import java.util.function.Supplier;
import org.entente.core.Actor;
import org.entente.database.UsedForms;
import org.entente.press.model.PressOutcome;
import org.entente.press.usecase.ReadingPress;
import org.entente.web.Identifier;
import org.entente.web.NotFound;
import org.springframework.stereotype.Component;

/** Forms of the review that act once, however often they are sent. */
@Component
class SentOnce {

    private final ReadingPress reading;
    private final UsedForms forms;
    private final Clock clock;

    SentOnce(ReadingPress reading, UsedForms forms, Clock clock) {
        this.reading = reading;
        this.forms = forms;
        this.clock = clock;
    }

    /**
     * What came of the act, by the token of the form; done as well where the same form was sent before.
     *
     * @throws NotFound if the token is none, or the actor does not review the press of the group
     */
    PressOutcome<UUID> once(Actor actor, String slug, String token, Supplier<PressOutcome<UUID>> act) {
        reading.reviewing(actor, slug, clock).orElseThrow(NotFound::new);
        var form = Identifier.of(token);
        return forms.once(actor, form, clock.instant(), act, outcome -> outcome instanceof PressOutcome.Refused<UUID>)
                .orElseGet(() -> PressOutcome.done(form));
    }
}

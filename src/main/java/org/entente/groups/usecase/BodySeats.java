package org.entente.groups.usecase;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.entente.database.Audiences;
import org.entente.database.Release;
import org.entente.groups.Body;
import org.entente.groups.Participation;
import org.entente.groups.model.BodyRoster;
import org.entente.groups.model.BodyStore;
import org.springframework.stereotype.Component;

/**
 * Writes who takes part in a body, and with each change who reads its content: whoever takes part no longer must not read
 * on.
 */
@Component
class BodySeats {

    private final BodyStore store;
    private final Audiences audiences;

    BodySeats(BodyStore store, Audiences audiences) {
        this.store = store;
        this.audiences = audiences;
    }

    void begin(Body body, Participation participation, Instant at) {
        store.begin(body, participation, at);
        release(body, at);
    }

    void end(Body body, Participation ended, Instant at) {
        store.end(ended);
        release(body, at);
    }

    /** Lets exactly those read that take part at the instant. */
    void release(Body body, Instant at) {
        var readers =
                new BodyRoster(body, store.participationsOf(body.id())).on(LocalDate.ofInstant(at, ZoneOffset.UTC));
        audiences.changeRelease(body.contentAudienceId(), Release.to(readers));
        store.read(body.id(), readers);
    }
}

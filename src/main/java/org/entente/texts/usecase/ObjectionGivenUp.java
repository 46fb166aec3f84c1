package org.entente.texts.usecase;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** The server was too busy to decide an objection in time to vouch for it. Nothing was recorded; its sender is told. */
@ResponseStatus(HttpStatus.SERVICE_UNAVAILABLE)
public class ObjectionGivenUp extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ObjectionGivenUp() {
        super("overdue", null, false, false);
    }
}

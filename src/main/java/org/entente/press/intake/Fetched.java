package org.entente.press.intake;

import java.net.URI;
import org.entente.press.model.Fault;
import org.entente.press.model.PressRefusal;
import org.jspecify.annotations.Nullable;

/** What an address answered. */
public sealed interface Fetched {

    /**
     * Content.
     *
     * @param address where it came from in the end
     * @param charset as the server says; null where it does not
     * @param etag and {@code modified}: by which the same may be asked for again, if it has changed
     */
    record Content(
            URI address,
            byte[] bytes,
            @Nullable String charset,
            @Nullable String etag,
            @Nullable String modified) implements Fetched {}

    /** It is as it was. */
    record Unchanged() implements Fetched {}

    /** Nothing, with the reason. */
    record Refused(PressRefusal refusal, Fault fault) implements Fetched {}

    static Fetched refused(PressRefusal refusal, Fault fault) {
        return new Refused(refusal, fault);
    }

    /** It could not be had. */
    static Fetched unreachable(Fault fault) {
        return new Refused(PressRefusal.UNREACHABLE, fault);
    }
}

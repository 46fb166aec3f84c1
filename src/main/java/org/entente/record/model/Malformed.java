package org.entente.record.model;

/** Carries the reason from where the reading stopped to where it becomes a {@link Verdict.Refused}. */
public final class Malformed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Reason reason;

    public Malformed(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}

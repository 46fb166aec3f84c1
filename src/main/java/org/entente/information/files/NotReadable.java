package org.entente.information.files;

/** A file is not what may be attached, or cannot be looked through within the bounds set for it. */
final class NotReadable extends Exception {

    private static final long serialVersionUID = 1L;
    private final FileRefusal refusal;

    NotReadable(FileRefusal refusal) {
        super(refusal.name());
        this.refusal = refusal;
    }

    FileRefusal refusal() {
        return refusal;
    }
}

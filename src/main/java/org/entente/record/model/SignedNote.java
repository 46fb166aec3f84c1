package org.entente.record.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** A text with the signatures of one or more keys (C2SP signed-note). The text is worth nothing before they are checked. */
public record SignedNote(String text, List<NoteSignature> signatures) {

    // The format asks for at least sixteen; more is no log's checkpoint.
    private static final int MOST_SIGNATURES = 32;

    public static SignedNote sign(String text, Collection<SigningKey> keys, Instant at) {
        return new SignedNote(text, keys.stream().map(key -> key.sign(text, at)).toList());
    }

    public static SignedNote parse(String note) {
        var blank = note.lastIndexOf("\n\n");
        if (blank < 0 || !note.endsWith("\n") || note.chars().anyMatch(unit -> unit < ' ' && unit != '\n')) {
            throw new Malformed(Reason.NOT_A_NOTE);
        }
        var lines = note.substring(blank + 2).split("\n");
        if (lines.length > MOST_SIGNATURES) {
            throw new Malformed(Reason.NOT_A_NOTE);
        }
        var signatures = new ArrayList<NoteSignature>();
        for (var line : lines) {
            signatures.add(NoteSignature.parse(line));
        }
        return new SignedNote(note.substring(0, blank + 1), signatures);
    }

    /**
     * The signatures of these keys, every one of which must have signed. Lines of other keys are passed over, as the
     * format asks, so that a witness may add its own.
     *
     * @throws Malformed with {@link Reason#SIGNATURE_MISSING} or {@link Reason#SIGNATURE_WRONG}
     */
    public List<SignedBy> signedBy(Collection<VerifierKey> keys) {
        var signed = new ArrayList<SignedBy>();
        for (var key : keys) {
            var made = signatures.stream().filter(key::made).toList();
            if (made.isEmpty()) {
                throw new Malformed(Reason.SIGNATURE_MISSING);
            }
            for (var signature : made) {
                var at = key.verify(text, signature).orElseThrow(() -> new Malformed(Reason.SIGNATURE_WRONG));
                signed.add(new SignedBy(key, at));
            }
        }
        return signed;
    }

    /** A key that did sign; the time is the epoch where the kind of signature carries none. */
    public record SignedBy(VerifierKey key, Instant at) {}

    @Override
    public String toString() {
        var note = new StringBuilder(text).append('\n');
        signatures.forEach(signature -> note.append(signature.line()));
        return note.toString();
    }
}

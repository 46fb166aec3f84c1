package org.entente.record.model;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;

/**
 * Checks a receipt with nothing but itself and, better, the reader's own copy of the keys. Every byte of a receipt is
 * pinned by one of the checks: a receipt that differs from the one handed out is refused, wherever it differs.
 */
public final class ReceiptCheck {

    private ReceiptCheck() {}

    /** @param trusted the reader's keys; none means that the keys in the receipt are used, and prove less */
    public static Verdict check(byte[] file, Collection<VerifierKey> trusted) {
        try {
            return check(Receipt.parse(file), trusted);
        } catch (Malformed e) {
            return new Verdict.Refused(e.reason());
        }
    }

    private static Verdict check(Receipt receipt, Collection<VerifierKey> trusted) {
        if (!trusted.isEmpty() && !trusted.containsAll(receipt.keys())) {
            throw new Malformed(Reason.KEY_NOT_TRUSTED);
        }
        var note = receipt.proof().checkpoint();
        var checkpoint = Checkpoint.parse(note.text());
        if (receipt.keys().stream().anyMatch(key -> !key.name().equals(checkpoint.origin()))) {
            throw new Malformed(Reason.KEY_OF_ANOTHER_LOG);
        }
        if (!receipt.proof().proves(Commitment.to(receipt.act(), receipt.salt()), checkpoint)) {
            throw new Malformed(Reason.NOT_INCLUDED);
        }
        var signatures = signedByAll(note, receipt.keys());
        return new Verdict.Proved(
                RecordedAct.parse(receipt.act()), receipt.proof().index(), checkpoint, signatures, !trusted.isEmpty());
    }

    /**
     * A receipt is stricter than a checkpoint: each key once, one signature for each key, none of anybody else. Else a
     * byte changed in the name of a signature would turn it into an unknown one, and pass.
     */
    private static List<SignedNote.SignedBy> signedByAll(SignedNote note, List<VerifierKey> keys) {
        if (new HashSet<>(keys).size() != keys.size()) {
            throw new Malformed(Reason.NOT_A_RECEIPT);
        }
        var signatures = note.signedBy(keys);
        if (signatures.size() != note.signatures().size() || signatures.size() != keys.size()) {
            throw new Malformed(Reason.SIGNATURE_UNKNOWN);
        }
        return signatures;
    }
}

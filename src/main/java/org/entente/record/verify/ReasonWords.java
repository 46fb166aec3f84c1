package org.entente.record.verify;

import org.entente.record.model.Reason;

/** Why something is refused, in words for whoever holds the file. */
final class ReasonWords {

    private ReasonWords() {}

    static String key(Reason reason) {
        return switch (reason) {
            case NOT_A_RECEIPT,
                    NOT_A_NOTE,
                    NOT_A_CHECKPOINT,
                    NOT_A_PROOF,
                    NOT_A_HASH,
                    NOT_A_KEY,
                    NOT_CANONICAL,
                    NOT_AN_ACT -> "record.refused.malformed";
            case KEY_NOT_TRUSTED -> "record.refused.key-not-trusted";
            case KEY_OF_ANOTHER_LOG -> "record.refused.key-of-another-log";
            case SIGNATURE_MISSING -> "record.refused.signature-missing";
            case SIGNATURE_UNKNOWN -> "record.refused.signature-unknown";
            case SIGNATURE_WRONG -> "record.refused.signature-wrong";
            case NOT_INCLUDED -> "record.refused.not-included";
            case CHECKPOINT_MISSING, ENTRY_MISSING, TILE_MISSING, ACT_MISSING -> "record.refused.missing";
            case ENTRY_CHANGED, TILE_CHANGED, ACT_CHANGED -> "record.refused.changed";
            case ROLLED_BACK -> "record.refused.rolled-back";
            case REWRITTEN -> "record.refused.rewritten";
        };
    }
}

package org.entente.record.model;

/** Why a receipt, a checkpoint or a copy of the log is refused. */
public enum Reason {
    NOT_A_RECEIPT,
    NOT_A_NOTE,
    NOT_A_CHECKPOINT,
    NOT_A_PROOF,
    NOT_A_HASH,
    NOT_A_KEY,
    NOT_CANONICAL,
    NOT_AN_ACT,
    KEY_NOT_TRUSTED,
    KEY_OF_ANOTHER_LOG,
    SIGNATURE_MISSING,
    SIGNATURE_UNKNOWN,
    SIGNATURE_WRONG,
    NOT_INCLUDED,
    CHECKPOINT_MISSING,
    ENTRY_MISSING,
    ENTRY_CHANGED,
    TILE_MISSING,
    TILE_CHANGED,
    ACT_MISSING,
    ACT_CHANGED,
    ROLLED_BACK,
    REWRITTEN
}

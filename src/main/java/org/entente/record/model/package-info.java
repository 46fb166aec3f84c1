/** The rules of the log: hashing, tiles, proofs, notes, checkpoints, commitments and receipts. Knows no framework. */
@NullMarked
package org.entente.record.model;

import org.jspecify.annotations.NullMarked;

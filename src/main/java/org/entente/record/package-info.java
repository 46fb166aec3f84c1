/**
 * The official record: an append-only Merkle log of the official acts of the house, in the C2SP formats, that anybody
 * can check with the public key alone. Owns the intents (act, salt and commitment), the tiles of the log and its
 * checkpoints. Publishes no events; listens to {@link org.entente.record.OfficialAct}, which the events of other modules
 * implement, and so knows none of them.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"core", "web", "database", "parties"})
package org.entente.record;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

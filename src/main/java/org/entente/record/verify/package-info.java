/** Checking a receipt, or a copy of the whole log, with no server, no network and no database. */
@NullMarked
@NamedInterface("verify")
package org.entente.record.verify;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

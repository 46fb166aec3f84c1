/** The acts and readings of the directory, each with who may do it; other modules may call the acts too. */
@NullMarked
@NamedInterface("acts")
package org.entente.directory.usecase;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

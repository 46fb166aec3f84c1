/** The acts of a group's life, each with who may do it; other modules may call them too. */
@NullMarked
@NamedInterface("acts")
package org.entente.groups.usecase;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

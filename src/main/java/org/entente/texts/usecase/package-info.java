/** The acts on a text, each with who may do it; other modules may call them too. */
@NullMarked
@NamedInterface("acts")
package org.entente.texts.usecase;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

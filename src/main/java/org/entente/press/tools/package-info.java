/** The verbs {@code press read}, {@code press score} and {@code bench press}: no server, no database. */
@NullMarked
@NamedInterface("tools")
package org.entente.press.tools;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

/** What members do in the review of the press, and what they read of it. */
@NullMarked
@NamedInterface("acts")
package org.entente.press.usecase;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

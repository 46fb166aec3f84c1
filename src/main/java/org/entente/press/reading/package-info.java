/** The reading engine: text in, findings out. Without Spring, database or network; safe for use by many threads. */
@NullMarked
@NamedInterface("reading")
package org.entente.press.reading;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

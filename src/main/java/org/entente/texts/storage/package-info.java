/** Texts in PostgreSQL, in the schema {@code texts}. */
@NullMarked
package org.entente.texts.storage;

import org.jspecify.annotations.NullMarked;

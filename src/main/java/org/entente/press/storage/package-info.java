/** The schema {@code press}. */
@NullMarked
package org.entente.press.storage;

import org.jspecify.annotations.NullMarked;

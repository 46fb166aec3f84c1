/** How reports come in: from files, pages and feeds, within bounds of size, time and place; nothing of it is trusted. */
@NullMarked
package org.entente.press.intake;

import org.jspecify.annotations.NullMarked;

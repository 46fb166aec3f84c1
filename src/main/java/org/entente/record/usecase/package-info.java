/** Writing an act down, giving it its place in the log, signing the log, handing out receipts. */
@NullMarked
package org.entente.record.usecase;

import org.jspecify.annotations.NullMarked;

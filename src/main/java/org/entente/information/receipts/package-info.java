/** The source of an item asks the States that read it to acknowledge that they have received it. */
@NullMarked
package org.entente.information.receipts;

import org.jspecify.annotations.NullMarked;

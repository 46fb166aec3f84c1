/** Requests to the source of an item: to let further parties read it. */
@NullMarked
package org.entente.information.requests;

import org.jspecify.annotations.NullMarked;

/** Groups in PostgreSQL. */
@NullMarked
package org.entente.groups.storage;

import org.jspecify.annotations.NullMarked;

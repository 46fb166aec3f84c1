/** A PostgreSQL server of our own beside the application: unpacked, initialised, supervised and stopped here. */
@NullMarked
package org.entente.database.embedded;

import org.jspecify.annotations.NullMarked;

/** The record in PostgreSQL and the keys on disk. */
@NullMarked
package org.entente.record.storage;

import org.jspecify.annotations.NullMarked;

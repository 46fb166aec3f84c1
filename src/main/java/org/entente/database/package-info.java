/**
 * PostgreSQL, embedded or external, and the second wall of access: every transaction carries its actor's session token,
 * from which the database derives the audiences the actor may read. Owns the schemas {@code access}, {@code events} and
 * {@code jobs}.
 */
@NullMarked
@ApplicationModule(type = ApplicationModule.Type.OPEN, allowedDependencies = "core")
package org.entente.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

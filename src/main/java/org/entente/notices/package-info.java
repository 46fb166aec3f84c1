/**
 * What the platform tells people: notices served in the application and queued as mail in each reader's language, and
 * the list of acts that await a State, which other modules contribute. Owns the schema {@code notices}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"core", "web", "database", "mail", "identity", "parties"})
package org.entente.notices;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/**
 * The directory of the missions: what each publishes of itself, the people whom it lists, its focal points, and the
 * communication tests that show whether they can be reached. Owns the schema {@code directory}; publishes nothing.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"core", "web", "database", "parties", "identity", "groups", "notices", "mail"})
package org.entente.directory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/**
 * The first page after sign-in: what needs my State's act and by when, then what changed, then my groups. Owns no data;
 * what it shows, the modules it depends on contribute.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"core", "web", "notices", "groups"})
package org.entente.today;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/**
 * Reads press reports in six languages and finds in them who met whom, where, when, at what level and what was
 * promised, each finding with its place in the words and the rule that made it. Owns the tables under {@code press/}
 * in the resources, which a linguist can edit; calls no network service.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"parties"})
package org.entente.press;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

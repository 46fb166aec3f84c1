/**
 * The States and the organisations that act in groups: their codes, their standing with the United Nations and their
 * names in six languages. Owns the tables under {@code parties/} in the resources, which never change while the
 * server runs, and publishes no events.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.entente.parties;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

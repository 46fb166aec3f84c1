/**
 * Who a person is and for which party, in which office, he or she acts; how they sign in and out. Owns the schema
 * {@code identity}; publishes nothing yet.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"core", "web", "database", "mail", "parties"})
package org.entente.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

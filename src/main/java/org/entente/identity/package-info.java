/**
 * Who a person is and for which party, in which office, he or she acts ({@link org.entente.identity.Accounts}); how they
 * sign in and out. Owns the schema {@code identity}; publishes what belongs on the record: who may bind a State, and who
 * is in charge of a mission.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"core", "web", "database", "mail", "parties", "record"})
package org.entente.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

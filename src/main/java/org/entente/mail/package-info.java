/**
 * The way out by mail: a queue in the database that accepts within the sender's transaction, and a job that sends. With
 * no mail server configured the queue is a list that the operator reads. Owns the schema {@code mail}; publishes nothing.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"core", "web", "database"})
package org.entente.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

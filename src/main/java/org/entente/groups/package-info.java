/**
 * The groups of States: what they are for, who belongs to them and in which capacity as of a date, who chairs them,
 * where they work and by which calendar. Owns the schema {@code groups}; publishes the acts of a group's life as
 * official acts ({@link org.entente.groups.GroupFounded} and its neighbours) and keeps the group's audience current.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"parties", "identity", "record", "notices"})
package org.entente.groups;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/**
 * Reads press reports in six languages and finds in them who met whom, where, when, at what level and what was
 * promised, each finding with its place in the words and the rule that made it; and lets the members of a group confirm
 * what becomes of it on the group's timeline. Owns the tables under {@code press/} in the resources, which a linguist can
 * edit, and the schema {@code press}; publishes {@link org.entente.press.ClaimConfirmed},
 * {@link org.entente.press.ClaimRejected}, {@link org.entente.press.ReportsGathered} and
 * {@link org.entente.press.ReportSeparated}. Reading calls no network service.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"parties", "groups", "identity", "notices", "information", "information::files"})
package org.entente.press;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

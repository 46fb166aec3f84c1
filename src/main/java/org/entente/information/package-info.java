/**
 * How information is marked and to whom it may go: labels of the Traffic Light Protocol, lists of those it is releasable
 * to, distribution; and the marks of classification that this platform refuses. Owns the schema {@code information};
 * publishes {@link org.entente.information.MarkingChanged}. What carries a marking is contributed by other modules
 * through {@link org.entente.information.MarkedThings}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"parties", "groups", "identity", "notices", "record"})
package org.entente.information;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

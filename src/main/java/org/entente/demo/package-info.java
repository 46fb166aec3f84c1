/**
 * The demonstration world: five groups, their missions and some texts, told from the data under {@code demo/} through
 * the acts that missions use. There only where {@code entente.demo} is set; owns no tables and publishes no events.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "directory",
            "directory::acts",
            "groups",
            "groups::acts",
            "identity",
            "information",
            "parties",
            "press",
            "press::acts",
            "press::model",
            "texts",
            "texts::acts",
            "texts::model"
        })
package org.entente.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

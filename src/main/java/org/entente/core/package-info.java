/** Values every module speaks in: identifiers, languages, dates, the actor. Holds no business rule and no data. */
@NullMarked
@ApplicationModule(type = ApplicationModule.Type.OPEN)
package org.entente.core;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

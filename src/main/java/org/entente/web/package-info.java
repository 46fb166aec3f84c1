/** The frame of every page: words in the reader's language, the layout's model, errors, security headers, routes. */
@NullMarked
@ApplicationModule(type = ApplicationModule.Type.OPEN, allowedDependencies = "core")
package org.entente.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

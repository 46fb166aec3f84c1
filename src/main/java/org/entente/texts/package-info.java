/**
 * Texts that States negotiate, freeze, adopt and release: their versions paragraph by paragraph in every language,
 * their symbols, and the silence procedures by which they are adopted. Owns the schema {@code texts}; every official
 * act on a text is published as an event that the record keeps.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"parties", "groups", "identity", "notices", "record", "information", "information::files"
        })
package org.entente.texts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

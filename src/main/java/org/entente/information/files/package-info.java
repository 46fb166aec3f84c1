/** Files that hang on texts and groups: what they are, what they say, where they are kept, who attached them. */
@NullMarked
@NamedInterface("files")
package org.entente.information.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

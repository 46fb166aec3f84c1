/** The rules of groups: who may be admitted, who may leave, who may take the chair. Knows the JDK and {@code core}. */
@NullMarked
package org.entente.groups.model;

import org.jspecify.annotations.NullMarked;

/** The rules of missions and their people: values and decisions that know the JDK, {@code core} and what the module publishes. */
@NullMarked
package org.entente.identity.model;

import org.jspecify.annotations.NullMarked;

/**
 * The rules of texts and of silence: values and decisions that know the JDK, ICU and {@code core}, and nothing of how
 * they are stored or shown. Other modules use the values that the acts take and answer with.
 */
@NullMarked
@NamedInterface("model")
package org.entente.texts.model;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

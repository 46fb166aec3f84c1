/**
 * The rules of texts and of silence: values and decisions that know the JDK, ICU and {@code core}, and nothing of how
 * they are stored or shown.
 */
@NullMarked
package org.entente.texts.model;

import org.jspecify.annotations.NullMarked;

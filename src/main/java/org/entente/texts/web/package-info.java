/** The pages of texts and of the silence procedure. */
@NullMarked
package org.entente.texts.web;

import org.jspecify.annotations.NullMarked;

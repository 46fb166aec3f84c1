/** The pages of the review of the press. */
@NullMarked
package org.entente.press.web;

import org.jspecify.annotations.NullMarked;

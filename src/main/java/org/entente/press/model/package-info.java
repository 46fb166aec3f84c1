/** What a review of the press is made of: reports, claims and what a person decides of them, without Spring or SQL. */
@NullMarked
@NamedInterface("model")
package org.entente.press.model;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

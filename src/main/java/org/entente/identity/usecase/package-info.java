/** The acts on persons and posts, and the ways in, each with the statements that keep what it needs. */
@NullMarked
package org.entente.identity.usecase;

import org.jspecify.annotations.NullMarked;

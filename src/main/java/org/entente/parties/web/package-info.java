/** The list of parties. */
@NullMarked
package org.entente.parties.web;

import org.jspecify.annotations.NullMarked;

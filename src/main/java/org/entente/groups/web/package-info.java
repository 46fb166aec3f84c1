/** The pages of groups. */
@NullMarked
package org.entente.groups.web;

import org.jspecify.annotations.NullMarked;

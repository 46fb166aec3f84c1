/** The pages on which persons sign in and missions run their people; the cookies that carry sessions. */
@NullMarked
package org.entente.identity.web;

import org.jspecify.annotations.NullMarked;

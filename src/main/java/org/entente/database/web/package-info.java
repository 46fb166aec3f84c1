/** What a load balancer or an operator asks. */
@NullMarked
package org.entente.database.web;

import org.jspecify.annotations.NullMarked;

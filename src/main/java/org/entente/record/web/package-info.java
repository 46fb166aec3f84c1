/** The log for everybody, and the acts and receipts for those entitled to them. */
@NullMarked
package org.entente.record.web;

import org.jspecify.annotations.NullMarked;

/** The acts of the record in words, for the pages and for whoever checks a receipt without a server. */
@NullMarked
package org.entente.record.words;

import org.jspecify.annotations.NullMarked;

/** The pages of the directory, and what may be taken along from them. */
@NullMarked
package org.entente.directory.web;

import org.jspecify.annotations.NullMarked;

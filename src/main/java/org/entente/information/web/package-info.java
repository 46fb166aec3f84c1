@NullMarked
package org.entente.information.web;

import org.jspecify.annotations.NullMarked;

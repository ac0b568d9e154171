/** Puts the features together and starts them. */
@NullMarked
package org.waymark;

import org.jspecify.annotations.NullMarked;

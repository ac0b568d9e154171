/** Reads what the public face shows of a council's content. */
@NullMarked
package org.waymark.site.council;

import org.jspecify.annotations.NullMarked;

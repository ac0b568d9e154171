/** Pages that only inform: rendered once, handed out from memory. */
@NullMarked
package org.waymark.site.guidance;

import org.jspecify.annotations.NullMarked;

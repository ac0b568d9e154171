/** Keeps the answers of somebody who is still there. */
@NullMarked
package org.waymark.site.stay;

import org.jspecify.annotations.NullMarked;

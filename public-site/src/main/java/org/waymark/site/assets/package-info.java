/** Serves the styles and scripts that pages load, from memory. */
@NullMarked
package org.waymark.site.assets;

import org.jspecify.annotations.NullMarked;

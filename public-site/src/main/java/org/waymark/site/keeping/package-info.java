/** How long reports are kept, for everybody to read. */
@NullMarked
package org.waymark.site.keeping;

import org.jspecify.annotations.NullMarked;

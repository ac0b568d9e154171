/** Reads a council's content files, and reads them again when they change. */
@NullMarked
package org.waymark.site.council;

import org.jspecify.annotations.NullMarked;

/** Wording that is kept in files of its own. */
@NullMarked
package org.waymark.platform.wording;

import org.jspecify.annotations.NullMarked;

/** Keeps the answers of a person who is still there. */
@NullMarked
package org.waymark.site.keepalive;

import org.jspecify.annotations.NullMarked;

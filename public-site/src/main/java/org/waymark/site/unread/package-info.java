/**
 * Forms in a coding that cannot be read as a form: nobody is told that they were taken.
 */
@NullMarked
package org.waymark.site.unread;

import org.jspecify.annotations.NullMarked;

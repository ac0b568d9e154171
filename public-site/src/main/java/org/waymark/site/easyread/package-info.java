/** The most important pages once more in easy read: one idea a line, with a picture. */
@NullMarked
package org.waymark.site.easyread;

import org.jspecify.annotations.NullMarked;

/**
 * The most important pages once more in easy read: one idea a line, with a picture. Start
 * at {@link EasyReadBook}.
 */
@NamedInterface("easyread")
@NullMarked
package org.waymark.site.easyread;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

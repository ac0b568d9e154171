/**
 * A visit over the web: its cookie, its pages, the check, the sending, the receipt, and
 * leaving.
 */
@NullMarked
package org.waymark.site.visit;

import org.jspecify.annotations.NullMarked;

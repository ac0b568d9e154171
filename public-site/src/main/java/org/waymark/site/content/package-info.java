/**
 * The files of a council's content: those that ship with Waymark, each replaced by the
 * council's own, and read again when they change.
 */
@NamedInterface("content")
@NullMarked
package org.waymark.site.content;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

/**
 * What a content editor has to look at: what is left out, overdue, unread or over.
 *
 * <p>
 * Start at {@link EditorsList}.
 */
@NullMarked
package org.waymark.knowledge.attention;

import org.jspecify.annotations.NullMarked;

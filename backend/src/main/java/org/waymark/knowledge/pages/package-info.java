/**
 * The pages on which an editor keeps the library: the list with what is due, and a form
 * with a look at what it makes.
 *
 * <p>
 * Start at {@link EntryController}.
 */
@NullMarked
package org.waymark.knowledge.pages;

import org.jspecify.annotations.NullMarked;

/**
 * The pages on which an editor keeps the directory of schools.
 *
 * <p>
 * Start at {@link SchoolListController}.
 */
@NullMarked
package org.waymark.directory.editing;

import org.jspecify.annotations.NullMarked;

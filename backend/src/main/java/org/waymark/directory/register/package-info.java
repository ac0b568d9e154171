/**
 * Reads the files of the national register of schools (GIAS). Pure: knows no database.
 *
 * <p>
 * Start at {@link RegisterReader}.
 */
@NullMarked
package org.waymark.directory.register;

import org.jspecify.annotations.NullMarked;

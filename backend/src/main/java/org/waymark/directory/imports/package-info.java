/**
 * Imports of the national register: read, compared with the directory, and taken over
 * change by change as an editor accepts it.
 *
 * <p>
 * Start at {@link Imports}.
 */
@NullMarked
package org.waymark.directory.imports;

import org.jspecify.annotations.NullMarked;

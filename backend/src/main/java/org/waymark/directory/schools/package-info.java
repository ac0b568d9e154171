/**
 * The schools of the directory, their policies and contacts, and the edition that is
 * published of them.
 *
 * <p>
 * Start at {@link Schools}.
 */
@NullMarked
package org.waymark.directory.schools;

import org.jspecify.annotations.NullMarked;

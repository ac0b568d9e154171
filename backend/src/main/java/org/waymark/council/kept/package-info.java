/**
 * Keeps the content that was accepted last in the state folder of the face, and says what
 * of the files as they are now is not in force.
 *
 * <p>
 * Start at {@link KeptContentConfiguration}. Owns no table.
 */
@NullMarked
package org.waymark.council.kept;

import org.jspecify.annotations.NullMarked;

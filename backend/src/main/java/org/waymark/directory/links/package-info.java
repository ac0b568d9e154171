/**
 * Looks now and then whether the links of schools and policies still lead where they
 * should. Polite, off until it is switched on, and a person decides what to do.
 *
 * <p>
 * Start at {@link LinkChecker} for one link, and at {@link LinkChecks} for all of them.
 */
@NullMarked
package org.waymark.directory.links;

import org.jspecify.annotations.NullMarked;

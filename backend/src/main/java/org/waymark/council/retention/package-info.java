/**
 * The council's rules about how long reports are kept, and whether it has decided them.
 *
 * <p>
 * Start at {@link CouncilRetention}.
 */
@NullMarked
package org.waymark.council.retention;

import org.jspecify.annotations.NullMarked;

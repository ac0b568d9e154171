/**
 * The register of what the committee asked for. Officers say what was done and may
 * propose to close; members close.
 *
 * <p>
 * Start at {@link Actions}.
 */
@NullMarked
package org.waymark.committee.actions;

import org.jspecify.annotations.NullMarked;

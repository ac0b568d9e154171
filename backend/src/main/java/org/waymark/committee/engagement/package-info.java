/**
 * The register of organisations that could help: taxi firms, hotels, takeaways and
 * others, and how far each has come. Nothing in it comes from a report, so no row can
 * show that a concern named somebody.
 *
 * <p>
 * Start at {@link Engagements}.
 */
@NullMarked
package org.waymark.committee.engagement;

import org.jspecify.annotations.NullMarked;

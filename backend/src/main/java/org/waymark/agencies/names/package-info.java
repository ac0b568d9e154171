/**
 * Finds what in a text may say who somebody is.
 *
 * <p>
 * Start at {@link PersonalFacts}, and at {@link KnownFactsReader} for what the hub knows.
 * Owns no table.
 */
@NullMarked
package org.waymark.agencies.names;

import org.jspecify.annotations.NullMarked;

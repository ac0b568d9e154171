/**
 * Finds what in a text may say who somebody is.
 *
 * <p>
 * Start at {@link PersonalFacts}, at {@link LeavingTexts} for what is said of it, and at
 * {@link KnownFactsReader} for what the hub knows. Owns no table.
 */
@NamedInterface("names")
@NullMarked
package org.waymark.agencies.names;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

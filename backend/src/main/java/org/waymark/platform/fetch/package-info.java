/**
 * Fetches pages and documents of other people's sites: no private address is ever asked,
 * whatever a redirect or a name server says, and nothing is endless.
 *
 * <p>
 * Start at {@link GuardedFetch}.
 */
@NamedInterface("fetch")
@NullMarked
package org.waymark.platform.fetch;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

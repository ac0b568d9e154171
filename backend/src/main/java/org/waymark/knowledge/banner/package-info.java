/**
 * The urgent banner: prepared sentences by one person at once, own words by two people.
 *
 * <p>
 * Start at {@link BannerController}.
 */
@NullMarked
package org.waymark.knowledge.banner;

import org.jspecify.annotations.NullMarked;

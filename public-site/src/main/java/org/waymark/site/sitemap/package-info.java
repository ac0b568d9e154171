/**
 * Says to search engines which pages there are to be found.
 */
@NullMarked
package org.waymark.site.sitemap;

import org.jspecify.annotations.NullMarked;

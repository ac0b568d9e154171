/** Campaigns by their days, and posters to print. */
@NullMarked
package org.waymark.site.campaigns;

import org.jspecify.annotations.NullMarked;

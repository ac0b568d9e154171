/**
 * The report journey, pure: what is asked, in which order, and the report that the
 * answers make. Knows neither the web nor a store.
 */
@NullMarked
package org.waymark.site.report;

import org.jspecify.annotations.NullMarked;

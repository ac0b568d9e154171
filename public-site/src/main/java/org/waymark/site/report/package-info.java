/**
 * The report journey, pure: its questions, their order, and the report that the answers
 * make. It knows neither the web nor a store.
 */
@NullMarked
package org.waymark.site.report;

import org.jspecify.annotations.NullMarked;

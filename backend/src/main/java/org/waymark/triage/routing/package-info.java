/**
 * Where a concern usually goes: a table that is tested when it is loaded. Pure but for
 * the page that shows it.
 */
@NullMarked
package org.waymark.triage.routing;

import org.jspecify.annotations.NullMarked;

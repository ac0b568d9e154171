/**
 * Where triage says which kind of organisation of an area needs training. It leads one
 * way: no report, no place and nobody's name goes with it.
 */
@NullMarked
package org.waymark.committee.needs;

import org.jspecify.annotations.NullMarked;

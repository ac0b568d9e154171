/**
 * The ownership of a report: taking it, giving it back, handing it over, taking it over.
 */
@NullMarked
package org.waymark.triage.ownership;

import org.jspecify.annotations.NullMarked;

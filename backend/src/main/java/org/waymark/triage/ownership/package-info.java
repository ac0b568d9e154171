/**
 * Whose a report is: taking it, giving it back, handing it over, taking it over.
 */
@NullMarked
package org.waymark.triage.ownership;

import org.jspecify.annotations.NullMarked;

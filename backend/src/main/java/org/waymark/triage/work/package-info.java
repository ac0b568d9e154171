/**
 * Whose a report is: taking it, giving it back, handing it over, taking it over.
 */
@NullMarked
package org.waymark.triage.work;

import org.jspecify.annotations.NullMarked;

/**
 * Looks at how a report came, and says how sure we are that a person sent it. It marks
 * and never refuses.
 */
@NullMarked
package org.waymark.intake.checks;

import org.jspecify.annotations.NullMarked;

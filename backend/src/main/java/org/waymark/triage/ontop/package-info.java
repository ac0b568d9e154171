/** On top of the queue: a manager says that one report is read before all others. */
@NullMarked
package org.waymark.triage.ontop;

import org.jspecify.annotations.NullMarked;

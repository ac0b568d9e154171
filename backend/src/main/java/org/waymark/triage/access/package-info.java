/**
 * Who may read a report, and what is opened out of turn: recusals, restrictions, and who
 * reported. The database's own function decides; here are the acts that feed it.
 */
@NullMarked
package org.waymark.triage.access;

import org.jspecify.annotations.NullMarked;

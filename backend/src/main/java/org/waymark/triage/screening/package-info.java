/**
 * Screening: who looked at a report first, and how urgent a person judged it to be.
 */
@NullMarked
package org.waymark.triage.screening;

import org.jspecify.annotations.NullMarked;

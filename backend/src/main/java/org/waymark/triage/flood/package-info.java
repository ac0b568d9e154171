/**
 * Identical reports in the held lane: read once, decided together, by two people.
 */
@NullMarked
package org.waymark.triage.flood;

import org.jspecify.annotations.NullMarked;

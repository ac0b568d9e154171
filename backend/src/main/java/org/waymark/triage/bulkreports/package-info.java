/**
 * Identical reports in the held lane: read once, decided together, by two people.
 */
@NullMarked
package org.waymark.triage.bulkreports;

import org.jspecify.annotations.NullMarked;

/**
 * Reports that may be about the same people or the same place: found by keyed digests,
 * since names are sealed. It only suggests; a person says whether they belong together.
 */
@NullMarked
package org.waymark.triage.matching;

import org.jspecify.annotations.NullMarked;

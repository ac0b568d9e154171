/**
 * Finds reports by reference or by words, for one reader and for an hour.
 */
@NullMarked
package org.waymark.triage.search;

import org.jspecify.annotations.NullMarked;

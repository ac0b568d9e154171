/**
 * The sealed documents of quarters, for every part of the figures.
 */
@NullMarked
package org.waymark.statistics.documents;

import org.jspecify.annotations.NullMarked;

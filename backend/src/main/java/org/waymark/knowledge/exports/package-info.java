/**
 * The way back into the content folder: what editors published, as files that replace
 * those of the folder, once somebody has read the differences.
 *
 * <p>
 * Start at {@link DifferingFiles}.
 */
@NullMarked
package org.waymark.knowledge.exports;

import org.jspecify.annotations.NullMarked;

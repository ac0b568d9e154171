/**
 * The figures of the directory for the council's committee: where policies are and what
 * they cover, by kind and phase, now and month by month.
 *
 * <p>
 * Start at {@link FiguresController}; {@link PolicyFigures} counts.
 */
@NullMarked
package org.waymark.directory.figures;

import org.jspecify.annotations.NullMarked;

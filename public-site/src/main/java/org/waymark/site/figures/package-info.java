/**
 * Released figures: what the hub publishes of them, how they are drawn, and the pages on
 * which everybody reads them. The words travel with the figures.
 *
 * <p>
 * Start at {@link ReleasedFigures} for what travels, at {@link Chart} for the drawings
 * and at {@link PublicFiguresController} for the pages.
 */
@NamedInterface("figures")
@NullMarked
package org.waymark.site.figures;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

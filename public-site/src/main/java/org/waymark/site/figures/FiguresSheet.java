package org.waymark.site.figures;

import org.waymark.site.figures.ReleasedFigures.Release;

/**
 * The figures of a quarter for paper.
 *
 * @param heading of the sheet
 * @param copy that it is a copy, and of what
 */
public record FiguresSheet(String heading, String council, String copy, Release release) {

}

package org.waymark.staff.training;

import java.util.List;

import org.waymark.staff.DeskFrame;

/**
 * The parameter of the template of the committee's figures.
 *
 * @param frame the page's frame
 * @param figures for each kind of people, one for each training
 * @param validMonths for how long a training counts
 */
record TrainingPage(DeskFrame frame, List<Figure> figures, int validMonths) {

}

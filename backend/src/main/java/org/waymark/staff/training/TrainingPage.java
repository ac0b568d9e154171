package org.waymark.staff.training;

import java.util.List;

import org.waymark.staff.DeskFrame;

/**
 * What the template of the committee's figures needs.
 *
 * @param frame what stands round it
 * @param figures for each kind of people, one for each training
 * @param validMonths for how long a training counts
 */
public record TrainingPage(DeskFrame frame, List<Figure> figures, int validMonths) {

}

package org.waymark.committee.training;

import java.util.List;

import org.waymark.staff.DeskFrame;

/**
 * How many of the people in post are trained.
 *
 * @param frame the page's frame
 * @param validMonths for how long a training counts
 * @param away how many are absent for long, in words
 * @param groups staff and elected members, a row for each subject
 * @param partners what each partner returned last
 * @param earlier what they returned before, in words
 * @param teams those below the target; for managers alone
 */
record TrainedPage(DeskFrame frame, int validMonths, String away, List<Row> groups, List<Partner> partners,
		List<String> earlier, List<Row> teams) {

	/**
	 * People in numbers.
	 *
	 * @param who the kind of people, or the team
	 * @param valid with its share
	 */
	record Row(String who, String subject, String all, String ever, String valid, String ending) {

	}

	/**
	 * A partner in words.
	 *
	 * @param source where the figures stand, and of which day
	 * @param trained how many of how many, by subject in one order
	 */
	record Partner(String name, String source, List<String> trained) {

	}

}

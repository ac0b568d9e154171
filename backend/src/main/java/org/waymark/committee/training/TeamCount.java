package org.waymark.committee.training;

import java.util.List;

import org.waymark.staff.training.Training;

/**
 * How many of a team are trained in one subject.
 *
 * @param people code of the kind of people
 * @param team may be empty
 * @param all in post, without those who are absent for long
 * @param ever trained at any time
 * @param valid trained so that it still counts
 * @param ending of these, whose training ends within sixty days
 */
record TeamCount(String people, String team, Training training, long all, long ever, long valid, long ending) {

	/** The sum of several. */
	static TeamCount sum(String people, Training training, List<TeamCount> teams) {
		List<TeamCount> own = teams.stream()
			.filter(count -> count.people().equals(people) && count.training() == training)
			.toList();
		return new TeamCount(people, "", training, own.stream().mapToLong(TeamCount::all).sum(),
				own.stream().mapToLong(TeamCount::ever).sum(), own.stream().mapToLong(TeamCount::valid).sum(),
				own.stream().mapToLong(TeamCount::ending).sum());
	}

}

package org.waymark.triage.screening;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import org.waymark.desk.SignWords.Indicators;
import org.waymark.desk.Words;
import org.waymark.testing.WaymarkTest;

import static org.assertj.core.api.Assertions.assertThat;

@WaymarkTest
class NotedSignsTests {

	@Autowired
	Words words;

	@Test
	void nothingNotedLeavesTheReasonAsItIs() {
		assertThat(signs(true).under("Because", Set.of("of-no-list"))).isEqualTo("Because");
	}

	@Test
	void whatIsNotedStandsBelowTheReasonInTheOrderOfTheList() {
		assertThat(signs(false).under("Because", Set.of("late", "afraid", "hurt")))
			.isEqualTo("Because\n\nSigns noted:\nThe child: Afraid; Late\nBody: Hurt");
	}

	@Test
	void weightsAreAddedUpOnlyWhereTheCouncilAsksForIt() {
		assertThat(signs(true).under("Because", Set.of("late", "hurt"))).contains("list: 5.", "decides nothing");
		assertThat(signs(false).under("Because", Set.of("late", "hurt"))).doesNotContain("Added up", "5");
	}

	private NotedSigns signs(boolean weighed) {
		return new NotedSigns(new Indicators() {

			@Override
			public List<Group> groups() {
				return List.of(
						new Group("child", "The child",
								List.of(new Indicator("afraid", "Afraid", 1), new Indicator("late", "Late", 2))),
						new Group("body", "Body", List.of(new Indicator("hurt", "Hurt", 3))));
			}

			@Override
			public boolean weighed() {
				return weighed;
			}

		}, this.words);
	}

}

package org.waymark.directory.schools;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;

import org.waymark.site.schools.PublishedSchools;
import org.waymark.site.schools.School;
import org.waymark.testing.Rows;
import org.waymark.testing.WaymarkTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

/** A trial begins with a town of invented schools, once. */
@WaymarkTest
class TrialSchoolsTests {

	private static final Duration SOON = Duration.ofSeconds(30);

	@Autowired
	private TrialSchools trial;

	@Autowired
	private Schools schools;

	@Test
	void inventedSchoolsArePublishedWithPoliciesInEveryState() throws Exception {
		this.trial.run(new DefaultApplicationArguments());
		PublishedSchools edition = Objects.requireNonNull(this.schools.edition().block(SOON));
		assertThat(edition.invented()).isTrue();
		assertThat(edition.schools()).hasSize(46).allMatch(school -> school.urn() > 900_000);
		Set<String> states = edition.schools()
			.stream()
			.flatMap(school -> school.policies().stream())
			.map(School.Policy::state)
			.collect(Collectors.toSet());
		assertThat(states).containsExactlyInAnyOrder("PUBLISHED", "ON_REQUEST", "NOT_FOUND", "NOT_LOOKED",
				"NOT_REQUIRED");
		assertThat(edition.schools()).extracting(school -> school.standing().state())
			.contains("OPEN", "CLOSING", "PROPOSED", "CLOSED", "GONE");
		assertThat(edition.schools()).extracting(school -> school.type().phase())
			.contains("NURSERY", "PRIMARY", "SECONDARY", "ALL_THROUGH", "SIXTEEN_PLUS");
		assertThat(edition.schools()).extracting(school -> school.type().duty())
			.contains("MAINTAINED", "INDEPENDENT", "OTHER");
		assertThat(edition.schools()).anyMatch(school -> school.policies().stream().anyMatch(School.Policy::ofTrust));
	}

	@Test
	void aSecondStartAddsNothing() throws Exception {
		this.trial.run(new DefaultApplicationArguments());
		List<String> before = Rows.all("SELECT number FROM publication.edition");
		this.trial.run(new DefaultApplicationArguments());
		assertThat(Rows.all("SELECT number FROM publication.edition")).isEqualTo(before).hasSize(1);
	}

	@Test
	void examplesThatCannotBeKeptDoNotKeepTheServiceFromStarting() throws Exception {
		Rows.change("ALTER TABLE directory.school RENAME TO school_away");
		try {
			assertThatCode(() -> this.trial.run(new DefaultApplicationArguments())).doesNotThrowAnyException();
		}
		finally {
			Rows.change("ALTER TABLE directory.school_away RENAME TO school");
		}
		this.trial.run(new DefaultApplicationArguments());
		assertThat(Rows.count("SELECT count(*) FROM directory.school")).isEqualTo(46);
	}

	@Test
	void everyAnswerRestsOnItsPolicyAndAnEmptyOneOnNothing() throws Exception {
		this.trial.run(new DefaultApplicationArguments());
		assertThat(Rows.count("SELECT count(*) FROM directory.answer WHERE answer = 'YES' AND quote = ''")).isZero();
		assertThat(Rows.count("SELECT count(*) FROM directory.answer WHERE answer <> 'YES' AND quote <> ''")).isZero();
	}

}

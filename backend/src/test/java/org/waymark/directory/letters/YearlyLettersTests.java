package org.waymark.directory.letters;

import java.time.Instant;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import org.waymark.audit.Audit;
import org.waymark.directory.proposals.Invitations;
import org.waymark.directory.schools.Schools;
import org.waymark.platform.database.TriageDatabase;
import org.waymark.testing.Await;
import org.waymark.testing.Rows;
import org.waymark.testing.WaymarkTest;

import static org.assertj.core.api.Assertions.assertThat;

/** All open schools with a mailbox of a role get a link, once a year. */
@WaymarkTest
class YearlyLettersTests {

	@Autowired
	private Schools schools;

	@Autowired
	private LetterDays days;

	@Autowired
	private LetterStore store;

	@Autowired
	private Invitations invitations;

	@Autowired
	private Audit audit;

	@Autowired
	private TriageDatabase database;

	@BeforeEach
	void schools() {
		school(900_001, "1", "office@one.example");
		school(900_002, "3", "head@two.example");
		school(900_003, "4", "office@proposed.example");
		school(900_004, "2", "office@closed.example");
		school(900_005, "1", "zebedee.quill@five.example");
		school(900_006, "1", "");
	}

	@Test
	void oneBatchAYearReachesOpenSchoolsWithAMailboxOfARole() {
		send("2026-09-07T12:00:00Z");
		assertThat(letters()).isZero();
		send("2026-09-08T12:00:00Z");
		send("2026-09-09T12:00:00Z");
		assertThat(letters()).isEqualTo(2);
		assertThat(Rows.all("SELECT mailbox FROM directory.invitation ORDER BY urn"))
			.containsExactly("office@one.example", "head@two.example");
		assertThat(Rows.all("SELECT year || ' ' || letters FROM directory.reminder")).containsExactly("2026 2");
		send("2027-09-08T12:00:00Z");
		assertThat(letters()).isEqualTo(4);
	}

	@Test
	void linksThatEndedAYearAgoAreDeleted() {
		send("2026-09-08T12:00:00Z");
		this.invitations.purge().block(Await.LIMIT);
		assertThat(Rows.count("SELECT count(*) FROM directory.invitation")).isEqualTo(2);
		Rows.change("UPDATE directory.invitation SET until = now() - interval '366 days'");
		this.invitations.purge().block(Await.LIMIT);
		assertThat(Rows.count("SELECT count(*) FROM directory.invitation")).isZero();
	}

	private void send(String now) {
		// The letter's end follows the hub's own clock; here only the day of the batch
		// matters.
		new YearlyLetters(this.schools, this.days, this.store, this.invitations, this.audit, () -> Instant.parse(now),
				this.database)
			.send()
			.block(Await.LIMIT);
	}

	private static long letters() {
		return Rows.count("SELECT count(*) FROM notification.message WHERE purpose = 'SCHOOL_YEARLY'");
	}

	private static void school(int urn, String status, String mailbox) {
		Rows.change("""
				INSERT INTO directory.school (urn, facts)
				VALUES (%d, '{"NAME": "School %d", "STATUS": "%s", "TYPE": "1", "TYPE_GROUP": "4", "PHASE": "2"}')
				""".formatted(urn, urn, status));
		Rows.change("INSERT INTO directory.contact (urn, mailbox, version, changed) VALUES (%d, '%s', 1, now())"
			.formatted(urn, mailbox));
	}

}

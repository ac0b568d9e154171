package org.waymark.cases.transitions;

import java.nio.ByteBuffer;
import java.time.Period;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.waymark.platform.ids.ReportId;
import org.waymark.platform.ids.StaffId;
import org.waymark.testing.Rows;
import org.waymark.testing.store.HubDatabase;
import org.waymark.testing.store.StoreTest;
import org.waymark.testing.store.StoredReports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.testing.store.StoredReports.queueVersion;
import static org.waymark.testing.store.StoredReports.read;

/**
 * Changes of a report that ask for no version: what a reply, a first look, a recusal, an
 * outcome or a link brings about.
 */
@StoreTest
class ReportFactsStoreTests {

	private final ReportTransitions transitions = TestTransitions.make();

	private final StaffId me = StoredReports.member("me");

	private final StaffId other = StoredReports.member("other");

	@Test
	void onlyTheFirstLookIsNotedAndTheVersionStays() {
		ReportId report = StoredReports.report();
		assertThat(tells(this.transitions.openFirst(report, this.me))).isTrue();
		assertThat(tells(this.transitions.openFirst(report, this.other))).isFalse();
		assertThat(read(report, "looked_by, version")).isEqualTo(this.me + " 1");
	}

	@Test
	void aReplyIsUnreadUntilSomebodyReadsItAndTheVersionStays() {
		ReportId report = StoredReports.report();
		assertThat(tells(this.transitions.noteReplyRead(report))).isFalse();
		assertThat(tells(this.transitions.noteReply(report))).isTrue();
		assertThat(tells(this.transitions.noteReply(report))).as("a second one").isTrue();
		assertThat(read(report, "news, version")).isEqualTo("t 1");
		assertThat(tells(this.transitions.noteReplyRead(report))).isTrue();
		assertThat(read(report, "news, version")).isEqualTo("f 1");
	}

	@Test
	void anAgencysReplyIsUnreadUntilSomebodyReadsItAndTheVersionStays() {
		ReportId report = StoredReports.report();
		assertThat(tells(this.transitions.noteAgencyReplyRead(report))).isFalse();
		assertThat(tells(this.transitions.noteAgencyReply(report))).isTrue();
		assertThat(read(report, "answered, version")).isEqualTo("t 1");
		assertThat(tells(this.transitions.noteAgencyReplyRead(report))).isTrue();
		assertThat(read(report, "answered, version")).isEqualTo("f 1");
	}

	@Test
	void whoKnowsTheFamilyLosesTheReport() {
		ReportId report = StoredReports.report("owner = '" + this.me + "', night = 'OUT'");
		assertThat(tells(this.transitions.hideFrom(report, this.me))).isTrue();
		assertThat(read(report, "owner, night, version")).isEqualTo("null BACK 2");
	}

	@Test
	void whoeverElseHasTheReportKeepsItInAnotherVersion() {
		ReportId report = StoredReports.report("owner = '" + this.other + "', night = 'OUT'");
		assertThat(tells(this.transitions.hideFrom(report, this.me))).isTrue();
		assertThat(read(report, "owner, night, version")).isEqualTo(this.other + " OUT 2");
	}

	@Test
	void aClosedReportStaysWithWhoeverClosedIt() {
		ReportId report = StoredReports
			.report("owner = '" + this.me + "', state = 'CLOSED', closed = now(), decided = now()");
		assertThat(tells(this.transitions.hideFrom(report, this.me))).isTrue();
		assertThat(read(report, "owner, version")).isEqualTo(this.me + " 2");
	}

	@Test
	void aReportAboutAPlaceBecomesAConcernAboutAChildOnce() {
		ReportId report = StoredReports.report("kind = 'PLACE', statutory_due = NULL");
		assertThat(tells(this.transitions.concernAChild(report, StoredReports.NOON, "later"))).isTrue();
		assertThat(tells(this.transitions.concernAChild(report, StoredReports.NOON, "last"))).isFalse();
		assertThat(read(report, "kind, calendar, version")).isEqualTo("CHILD later 1");
	}

	@Test
	void identicalReportsAreClosedTogetherButForThoseClosedToTheReviewer() {
		String likeness = "likeness = '\\x01', lane = 'HELD', received = '" + StoredReports.NOON + "'";
		ReportId closed = StoredReports.report(likeness);
		ReportId hidden = StoredReports.report(likeness);
		ReportId later = StoredReports.report(likeness.replace("12:00", "12:01"));
		ReportId taken = StoredReports.report(likeness + ", owner = '" + this.other + "'");
		StoredReports.hide(hidden, this.me, this.other);
		UUID proposal = proposal();
		assertThat(tells(group(proposal))).isTrue();
		assertThat(read(closed, "state, place, flood, version")).isEqualTo("CLOSED CLOSED " + proposal + " 2");
		assertThat(List.of(hidden, later, taken))
			.allSatisfy(report -> assertThat(read(report, "closed, version")).isEqualTo("null 1"));
		assertThat(tells(group(proposal))).as("a second time").isFalse();
	}

	@Test
	void aReportIsDecidedOnceEachOfItsChildrenHasAnOutcomeThatStands() {
		ReportId report = StoredReports.report();
		UUID child = child(report);
		outcome(report, child, true);
		assertThat(HubDatabase.committed(this.transitions.weigh(report))).isNull();
		assertThat(read(report, "sign_off, decided, version")).isEqualTo("t null 1");
		UUID standing = outcome(report, child, false);
		Rows.change("DELETE FROM triage.outcome WHERE id <> '" + standing + "'");
		assertThat(HubDatabase.committed(this.transitions.weigh(report))).isNotNull();
		assertThat(read(report, "sign_off, decided IS NOT NULL, tell_due, version")).isEqualTo("f t null 1");
	}

	@Test
	void theReporterIsToBeToldUntilItIsWeighedAgain() {
		ReportId report = StoredReports.report("decided = now()");
		assertThat(tells(this.transitions.tellBy(report, StoredReports.NOON).thenReturn(true))).isTrue();
		assertThat(read(report, "tell_due IS NOT NULL, version")).isEqualTo("t 1");
		HubDatabase.committed(this.transitions.weigh(report));
		assertThat(read(report, "tell_due")).isEqualTo("null");
	}

	@Test
	void aThirdConcernRaisesTheOthersToAnotherVersion() {
		ReportId first = StoredReports.report("received = now() - interval '3 days'");
		ReportId second = StoredReports.report("received = now() - interval '2 days'");
		ReportId third = StoredReports.report();
		link(third, first);
		assertThat(tells(raised(third))).as("two of them").isFalse();
		link(third, second);
		assertThat(tells(raised(second))).isTrue();
		assertThat(read(third, "rules, version")).isEqualTo("{THIRD_CONCERN} 2");
		assertThat(read(second, "rules, version")).isEqualTo("{} 1");
		assertThat(tells(raised(third))).as("raised already").isFalse();
	}

	private Flux<ReportId> group(UUID proposal) {
		return this.transitions.closeGroup(proposal, ByteBuffer.wrap(new byte[] { 1 }), StoredReports.NOON, this.me);
	}

	private Flux<ReportId> raised(ReportId report) {
		return this.transitions.raiseThirdConcerns(report, Period.ofMonths(12), 3);
	}

	/** Whether a change was made; the queue has moved on by one version if so. */
	private static boolean tells(Mono<?> change) {
		return tells(change.flux());
	}

	private static boolean tells(Flux<?> changes) {
		long before = queueVersion();
		List<?> done = HubDatabase
			.committed(changes.filter(one -> !(one instanceof Transition.AlreadyChanged)).collectList());
		boolean changed = done != null && !done.isEmpty();
		assertThat(queueVersion()).isEqualTo(before + (changed ? 1 : 0));
		return changed;
	}

	private UUID proposal() {
		return UUID.fromString(Rows.all("""
				INSERT INTO triage.flood (id, likeness, code, author, body)
				VALUES (gen_random_uuid(), '\\x01', 'DUPLICATES', '%s', '') RETURNING id
				""".formatted(this.other)).get(0));
	}

	private static UUID child(ReportId report) {
		return UUID.fromString(Rows.all("""
				INSERT INTO triage.child (id, report, body) VALUES (gen_random_uuid(), '%s', '') RETURNING id
				""".formatted(report)).get(0));
	}

	private UUID outcome(ReportId report, UUID child, boolean second) {
		return UUID.fromString(Rows.all("""
				INSERT INTO triage.outcome (id, report, child, round, code, second, author, body)
				VALUES (gen_random_uuid(), '%s', '%s', 1, 'NO_ACTION', %s, '%s', '') RETURNING id
				""".formatted(report, child, second, this.me)).get(0));
	}

	private void link(ReportId report, ReportId earlier) {
		Rows.change("""
				INSERT INTO triage.earlier (id, report, earlier, author, alike, body)
				VALUES (gen_random_uuid(), '%s', '%s', '%s', 'FAMILY', '')
				""".formatted(report, earlier, this.me));
	}

}

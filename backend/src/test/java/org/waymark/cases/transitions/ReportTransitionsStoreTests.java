package org.waymark.cases.transitions;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.transaction.NoTransactionException;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

import org.waymark.platform.ids.ReportId;
import org.waymark.platform.ids.StaffId;
import org.waymark.testing.Await;
import org.waymark.testing.Rows;
import org.waymark.testing.store.HubDatabase;
import org.waymark.testing.store.StoreTest;
import org.waymark.testing.store.StoredReports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.waymark.testing.store.StoredReports.change;
import static org.waymark.testing.store.StoredReports.queueVersion;
import static org.waymark.testing.store.StoredReports.read;

/** Every change of a report's row holds its guard, its version and the queue's signal. */
@StoreTest
class ReportTransitionsStoreTests {

	private static final Duration SOON = Await.LIMIT;

	private final ReportTransitions transitions = TestTransitions.make();

	private final StaffId me = StoredReports.member("me");

	private final StaffId other = StoredReports.member("other");

	@ParameterizedTest
	@EnumSource
	void aChangeMovesTheReportAndTheQueueOnByOneVersion(GuardedTransition each) {
		ReportId report = each.report(this.me, this.other);
		long before = queueVersion();
		assertThat(changed(asked(each, report, 1))).isTrue();
		assertThat(read(report, "version")).isEqualTo("2");
		assertThat(queueVersion()).isEqualTo(before + 1);
	}

	@ParameterizedTest
	@EnumSource
	void aChangeOfAVersionThatHasPassedIsRefused(GuardedTransition each) {
		ReportId report = each.report(this.me, this.other);
		change(report, "version = 2");
		refused(asked(each, report, 1), report);
	}

	@ParameterizedTest
	@EnumSource
	void ofTwoWhoChangeAReportAtOnceOneIsFirst(GuardedTransition each) {
		ReportId report = each.report(this.me, this.other);
		List<Boolean> done = Flux.range(0, 2)
			.flatMap(one -> inTransaction(asked(each, report, 1).delayElement(Duration.ofMillis(100))))
			.map(Transition::changed)
			.collectList()
			.block(SOON);
		assertThat(done).containsExactlyInAnyOrder(true, false);
		assertThat(read(report, "version")).isEqualTo("2");
	}

	@ParameterizedTest
	@EnumSource(mode = EnumSource.Mode.EXCLUDE, names = { "REOPEN", "NOTE_ON" })
	void aClosedReportIsRefused(GuardedTransition each) {
		ReportId report = each.report(this.me, this.other);
		change(report, "state = 'CLOSED', closed = now(), decided = now()");
		refused(asked(each, report, 1), report);
	}

	@Test
	void anOpenReportIsNotReopened() {
		refused(asked(GuardedTransition.REOPEN, StoredReports.report(), 1));
	}

	@Test
	void anybodyNotesSomethingOnAClosedReport() {
		ReportId report = StoredReports.report("state = 'CLOSED', closed = now(), decided = now()");
		assertThat(changed(asked(GuardedTransition.NOTE_ON, report, 1))).isTrue();
	}

	@ParameterizedTest
	@EnumSource(names = { "CLAIM", "GIVE_BACK", "RATE", "WORK_ON", "NOTE_ON", "CLOSE", "HAND_OVER", "TAKE_OVER" })
	void aReportThatSomebodyElseHasIsRefused(GuardedTransition each) {
		ReportId report = each.report(this.me, this.other);
		change(report, "owner = '" + StoredReports.member("third") + "'");
		refused(asked(each, report, 1), report);
	}

	@ParameterizedTest
	@EnumSource(names = { "CLAIM", "ASSIGN", "HAND_OVER", "TAKE_OVER", "COVER" })
	void nobodyGetsAReportThatIsClosedToThem(GuardedTransition each) {
		ReportId report = each.report(this.me, this.other);
		StoredReports.hide(report, this.me, this.other);
		refused(asked(each, report, 1), report);
	}

	@Test
	void nobodyAssignsAReportThatIsClosedToThem() {
		ReportId report = StoredReports.report();
		StoredReports.hide(report, this.other, this.me);
		refused(asked(GuardedTransition.ASSIGN, report, 1), report);
	}

	@ParameterizedTest
	@EnumSource
	void aChangeOutsideATransactionIsRefused(GuardedTransition each) {
		ReportId report = each.report(this.me, this.other);
		asked(each, report, 1).as(StepVerifier::create).verifyError(NoTransactionException.class);
	}

	@Test
	void manyChangesInOneTransactionMoveTheQueueOnOnce() {
		ReportId first = StoredReports.report();
		ReportId second = StoredReports.report();
		long before = queueVersion();
		HubDatabase.committed(asked(GuardedTransition.CLAIM, first, 1).then(asked(GuardedTransition.CLAIM, second, 1))
			.then(this.transitions.queueChanged()));
		assertThat(queueVersion()).isEqualTo(before + 1);
	}

	@Test
	void aChangeAndItsSignalAreOneTransaction() {
		ReportId report = StoredReports.report();
		changed(asked(GuardedTransition.CLAIM, report, 1));
		assertThat(read(report, "r.xmin")).isEqualTo(Rows.all("SELECT xmin FROM triage.queue_version").get(0));
	}

	@Test
	void aChangeThatIsUndoneTellsNobody() {
		ReportId report = StoredReports.report();
		long before = queueVersion();
		assertThatIllegalStateException().isThrownBy(() -> HubDatabase.committed(
				asked(GuardedTransition.CLAIM, report, 1).then(Mono.error(() -> new IllegalStateException("undone")))));
		assertThat(queueVersion()).isEqualTo(before);
		assertThat(read(report, "version")).isEqualTo("1");
	}

	/**
	 * Whoever told the queue first and then waited for a report would block its owner.
	 */
	@Test
	void twoWhoNeedTheSameReportsDoNotBlockEachOther() {
		ReportId first = StoredReports.report();
		ReportId second = StoredReports.report();
		Mono<Transition> both = asked(GuardedTransition.COVER, first, 1).delayElement(Duration.ofMillis(300))
			.then(asked(GuardedTransition.COVER, second, 1));
		Mono<Transition> one = asked(GuardedTransition.CLAIM, second, 1).delayElement(Duration.ofMillis(600));
		List<Boolean> done = Flux.merge(inTransaction(both), inTransaction(one))
			.map(Transition::changed)
			.collectList()
			.block(SOON);
		assertThat(done).containsExactlyInAnyOrder(true, false);
	}

	@Test
	void whoWorksOutOfHoursIsMarkedWithIt() {
		ReportId report = StoredReports.report();
		changed(this.transitions.claim(new SeenReport(report, 1), this.me, Optional.of("OUT")));
		assertThat(read(report, "owner, night, place")).isEqualTo(this.me + " OUT NIGHT");
		changed(this.transitions.giveBack(new SeenReport(report, 2), this.me, true));
		assertThat(read(report, "owner, night, place")).isEqualTo("null BACK NEW");
	}

	private Mono<Transition> asked(GuardedTransition each, ReportId report, int version) {
		return each.of(this.transitions, new SeenReport(report, version), this.me, this.other);
	}

	private static void refused(Mono<Transition> change, ReportId report) {
		String before = read(report, "r");
		refused(change);
		assertThat(read(report, "r")).isEqualTo(before);
	}

	private static void refused(Mono<Transition> change) {
		long before = queueVersion();
		assertThat(changed(change)).isFalse();
		assertThat(queueVersion()).isEqualTo(before);
	}

	private static boolean changed(Mono<Transition> change) {
		return Boolean.TRUE.equals(HubDatabase.committed(change.map(Transition::changed)));
	}

	private static Mono<Transition> inTransaction(Mono<Transition> change) {
		return change.as(HubDatabase.hub().transactions()::transactional);
	}

}

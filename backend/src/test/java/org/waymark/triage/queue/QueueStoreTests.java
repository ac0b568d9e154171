package org.waymark.triage.queue;

import org.junit.jupiter.api.Test;

import org.waymark.platform.ids.ReportId;
import org.waymark.platform.ids.StaffId;
import org.waymark.testing.store.HubDatabase;
import org.waymark.testing.store.StoreTest;
import org.waymark.testing.store.StoredReports;
import org.waymark.triage.queue.QueueStore.Counts;
import org.waymark.triage.queue.QueueStore.Own;
import org.waymark.triage.queue.QueueStore.Standing;
import org.waymark.triage.queue.QueueStore.View;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.testing.store.StoredReports.report;

/** How many reports stand where, for somebody who may know of them. */
@StoreTest
class QueueStoreTests {

	private static final int LIMIT = 3;

	private final QueueStore store = new QueueStore(HubDatabase.hub());

	private final StaffId me = StoredReports.member("me");

	private final StaffId other = StoredReports.member("other");

	@Test
	void reportsAreCountedWhereTheyStand() {
		report("rules = '{DANGER_NOW}', statutory_due = now() - interval '1 hour'");
		report();
		report("owner = '" + this.me + "'");
		report("owner = '" + this.me + "', decided = now()");
		report("owner = '" + this.other + "', sign_off = true");
		report("owner = '" + this.other + "', night = 'OUT'");
		report("lane = 'HELD'");
		report("lane = 'HELD', looked = now(), looked_by = '" + this.other + "'");
		report("state = 'CLOSED', decided = now(), closed = now()");
		assertThat(counts(100)).isEqualTo(new Counts(new Standing(2, 1, 1, 1, 2, 1, 8, 1), 1, 1, 1));
		assertThat(own()).isEqualTo(new Own(2, 0, false));
	}

	@Test
	void nothingIsCountedPastTheLimit() {
		for (int made = 0; made < LIMIT + 2; made++) {
			report("owner = '" + this.me + "'");
		}
		assertThat(counts(LIMIT).standing().taken()).isEqualTo(LIMIT);
		assertThat(counts(LIMIT).standing().open()).isEqualTo(LIMIT);
		assertThat(own().mine()).isEqualTo(LIMIT);
	}

	@Test
	void aReportThatIsHiddenIsNotCounted() {
		StoredReports.hide(report("owner = '" + this.me + "'"), this.me, this.other);
		assertThat(counts(LIMIT)).isEqualTo(new Counts(new Standing(0, 0, 0, 0, 0, 0, 0, 0), 0, 0, 0));
		assertThat(own().mine()).isZero();
	}

	@Test
	void twoReadersShareAViewOnlyWhereTheSameIsClosedToThem() {
		ReportId report = report();
		assertThat(view(this.me)).isEqualTo(view(this.other));
		StoredReports.hide(report, this.me, this.other);
		assertThat(view(this.me).closed()).isNotEqualTo(view(this.other).closed());
	}

	private Counts counts(int limit) {
		return this.store.counts(this.me, limit).blockOptional().orElseThrow();
	}

	private Own own() {
		return this.store.own(this.me, LIMIT).blockOptional().orElseThrow();
	}

	private View view(StaffId reader) {
		return this.store.view(reader, LIMIT).blockOptional().orElseThrow();
	}

}

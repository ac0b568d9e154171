package org.waymark.triage.queue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import org.waymark.cases.NewReport.Kind;
import org.waymark.cases.TestDocuments;
import org.waymark.platform.ids.ReportId;
import org.waymark.platform.ids.StaffId;
import org.waymark.site.terms.Door;
import org.waymark.site.terms.ReportReference;
import org.waymark.testing.Rows;
import org.waymark.testing.store.HubDatabase;
import org.waymark.testing.store.StoreTest;
import org.waymark.testing.store.StoredReports;
import org.waymark.triage.Lane;
import org.waymark.triage.queue.Queue.Asked;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.testing.store.StoredReports.read;
import static org.waymark.testing.store.StoredReports.report;

/** What stands in a lane, in which order, and what somebody sees of it. */
@StoreTest
class EntryStoreTests {

	private static final int ALL = 100;

	private static final String CLOSED = "state = 'CLOSED', decided = now(), closed = now()";

	private static EntryStore store;

	private final StaffId me = StoredReports.member("me");

	private final StaffId other = StoredReports.member("other");

	@BeforeAll
	static void open(@TempDir Path folder) {
		store = new EntryStore(HubDatabase.hub(), TestDocuments.in(folder));
	}

	@AfterEach
	void leaveTheTeam() {
		Rows.change("UPDATE staff.account SET team = NULL WHERE sign_in LIKE 'stored.%'");
	}

	@Test
	void whatCameBackIsFirstThenWhatIsUrgentThenNewsThenWhatIsDueFirst() {
		ReportId tomorrow = report("statutory_due = now() + interval '1 day'");
		ReportId today = report("statutory_due = now() + interval '1 hour'");
		ReportId news = report("news = true, statutory_due = now() + interval '2 days'");
		ReportId urgent = report("rules = '{DANGER_NOW}', statutory_due = now() + interval '2 days'");
		ReportId back = report("night = 'BACK', statutory_due = now() + interval '2 days'");
		assertThat(ids(Lane.NEW)).containsExactly(back, urgent, news, today, tomorrow);
		assertThat(ids(Lane.OPEN)).containsExactly(back, urgent, news, today, tomorrow);
	}

	@ParameterizedTest
	@CsvSource({ "2, DANGER_NOW", "2, MISSING_NOW", "2, WANTS_TO_DIE", "2, NEWS_OF_DANGER", "3, ACCESS_TONIGHT",
			"3, MOVED_TO_BE_USED", "4, UNDER_13_SEXUAL", "5, REPORTER_IS_CHILD", "5, WORKS_WITH_CHILDREN",
			"5, THIRD_CONCERN", "5, RULE_OF_ANOTHER_VERSION" })
	void eachRuleHasItsRungWhateverElseFired(int rung, String rule) {
		report("rules = '{" + rule + "}'");
		report("rules = '{WORKS_WITH_CHILDREN," + rule + "}'");
		report("news = true, rules = '{" + rule + "}'");
		report("rating = 'AMBER', rating_calendar = 'test', rules = '{" + rule + "}'");
		assertThat(entries(Lane.NEW, Filter.NOTHING, Optional.empty(), ALL)).extracting(QueueEntry::rank)
			.containsExactly(rung, rung, rung, 7);
	}

	@Test
	void onARungTheOldestIsFirstWhateverIsDueWhen() {
		ReportId sexual = report("rules = '{UNDER_13_SEXUAL}', received = now() - interval '4 days'");
		ReportId tonight = report("rules = '{ACCESS_TONIGHT,UNDER_13_SEXUAL}', received = now() - interval '3 days'");
		ReportId missing = report(
				"rules = '{MISSING_NOW}', received = now() - interval '2 hours', statutory_due = now()");
		ReportId place = report("rules = '{DANGER_NOW}', received = now() - interval '3 hours', kind = 'PLACE', "
				+ "statutory_due = NULL");
		ReportId die = report("rules = '{REPORTER_IS_CHILD,WANTS_TO_DIE}', received = now() - interval '1 hour'");
		ReportId old = report("received = now() - interval '9 days', statutory_due = now() - interval '8 days'");
		assertThat(ids(Lane.NEW)).containsExactly(place, missing, die, tonight, sexual, old);
		assertThat(ids(Lane.OPEN)).containsExactly(place, missing, die, tonight, sexual, old);
	}

	@Test
	void whatAManagerPutOnTopIsFirst() {
		ReportId back = report("night = 'BACK'");
		ReportId danger = report("rules = '{DANGER_NOW}'");
		ReportId top = report("on_top = now()");
		assertThat(ids(Lane.NEW)).containsExactly(top, back, danger);
		assertThat(page(Lane.NEW, Filter.NOTHING, Optional.empty()).get(0).attention().top()).isTrue();
	}

	@Test
	void whatWasClosedLastIsFirst() {
		ReportId before = report("state = 'CLOSED', decided = now(), closed = now() - interval '1 day'");
		ReportId last = report(CLOSED);
		assertThat(ids(Lane.CLOSED)).containsExactly(last, before);
	}

	@Test
	void aLaneHoldsWhatStandsThereAndNothingElse() {
		ReportId fresh = report();
		ReportId taken = report("owner = '" + this.other + "'");
		ReportId mine = report("owner = '" + this.me + "'");
		ReportId waiting = report("owner = '" + this.other + "', decided = now()");
		ReportId unsigned = report("owner = '" + this.other + "', sign_off = true");
		ReportId held = report("lane = 'HELD'");
		ReportId night = report("owner = '" + this.other + "', night = 'OUT'");
		ReportId closed = report(CLOSED);
		ReportId answered = report(CLOSED + ", answered = true");
		assertThat(ids(Lane.NEW)).containsExactlyInAnyOrder(fresh, answered);
		assertThat(ids(Lane.TAKEN)).containsExactlyInAnyOrder(taken, mine);
		assertThat(ids(Lane.MINE)).containsExactly(mine);
		assertThat(ids(Lane.WAITING)).containsExactly(waiting);
		assertThat(ids(Lane.SIGN_OFF)).containsExactly(unsigned);
		assertThat(ids(Lane.HELD)).containsExactly(held);
		assertThat(ids(Lane.NIGHT)).containsExactly(night);
		assertThat(ids(Lane.CLOSED)).containsExactly(closed);
		assertThat(ids(Lane.OPEN)).hasSize(8).doesNotContain(closed);
		assertThat(ids(Lane.REPAIR)).isEmpty();
	}

	@Test
	void aTeamHasTheReportsOfItsMembers() {
		ReportId colleagues = report("owner = '" + this.other + "'");
		assertThat(ids(Lane.TEAM)).as("neither is in a team").isEmpty();
		Rows.change("UPDATE staff.account SET team = 'Stored' WHERE sign_in LIKE 'stored.%'");
		assertThat(ids(Lane.TEAM)).containsExactly(colleagues);
	}

	@ParameterizedTest
	@EnumSource(names = { "NEW", "OPEN", "CLOSED", "MINE" })
	void aPageGoesOnWhereTheOneBeforeEnded(Lane lane) {
		String together = "received = '2026-01-01', statutory_due = '2026-01-02', ";
		String stand = (lane == Lane.CLOSED) ? "state = 'CLOSED', decided = now(), closed = '2026-01-03'"
				: (lane == Lane.MINE) ? "owner = '" + this.me + "'" : "lane = 'NEW'";
		for (int made = 0; made < 5; made++) {
			report(together + stand);
		}
		List<ReportReference> read = new ArrayList<>();
		List<QueueEntry> page = page(lane, Filter.NOTHING, Optional.empty());
		while (!page.isEmpty()) {
			page.forEach(entry -> read.add(entry.reference()));
			page = page(lane, Filter.NOTHING, Optional.of(read.get(read.size() - 1)));
		}
		assertThat(read).hasSize(5).doesNotHaveDuplicates();
	}

	@ParameterizedTest
	@EnumSource(names = { "NEW", "OPEN", "CLOSED" })
	void aListIsNarrowedDown(Lane lane) {
		String stand = (lane == Lane.CLOSED) ? CLOSED + ", " : "";
		ReportId rated = report(stand + "rating = 'RED', rating_calendar = 'test'");
		ReportId opened = report(stand + "looked = now(), looked_by = '" + this.other + "'");
		ReportId police = report(stand + "door = 'POLICE'");
		ReportId late = report(stand + "statutory_due = now() - interval '1 hour'");
		assertThat(ids(lane, filter("RED", null, false, false))).containsExactly(rated);
		assertThat(ids(lane, filter("NONE", null, false, false))).containsExactlyInAnyOrder(opened, police, late);
		assertThat(ids(lane, filter(null, "POLICE", false, false))).containsExactly(police);
		assertThat(ids(lane, filter(null, null, false, true))).containsExactlyInAnyOrder(rated, police, late);
		assertThat(ids(lane, filter(null, null, true, false)))
			.containsExactlyElementsOf((lane == Lane.CLOSED) ? List.of() : List.of(late));
	}

	@Test
	void aReportIsHiddenFromWhoeverKnowsTheFamily() {
		ReportId open = report("owner = '" + this.me + "'");
		ReportId closed = report(CLOSED);
		StoredReports.hide(open, this.me, this.other);
		StoredReports.hide(closed, this.me, this.other);
		assertThat(ids(Lane.TAKEN)).isEmpty();
		assertThat(ids(Lane.OPEN)).isEmpty();
		assertThat(ids(Lane.MINE)).isEmpty();
		assertThat(ids(Lane.CLOSED)).isEmpty();
	}

	@Test
	void ofARestrictedReportNothingIsShownThatFollowsFromItsContent() {
		ReportId report = report("rules = '{DANGER_NOW}'");
		Rows.change("""
				INSERT INTO triage.restriction (id, report, kind, author, review_due, body)
				VALUES (gen_random_uuid(), '%s', 'NAME_ONLY', '%s', now() + interval '90 days', '')
				""".formatted(report, this.other));
		QueueEntry entry = page(Lane.NEW, Filter.NOTHING, Optional.empty()).get(0);
		assertThat(entry.reference().text()).isEqualTo(read(report, "reference"));
		assertThat(entry.restricted()).isTrue();
		assertThat(entry.content().kind()).isEqualTo(Kind.OTHER);
		assertThat(entry.content().rules()).isEmpty();
		assertThat(entry.content().card()).isEmpty();
	}

	private List<ReportId> ids(Lane lane) {
		return ids(lane, Filter.NOTHING);
	}

	private List<ReportId> ids(Lane lane, Filter filter) {
		return entries(lane, filter, Optional.empty(), ALL).stream().map(QueueEntry::id).toList();
	}

	private List<QueueEntry> page(Lane lane, Filter filter, Optional<ReportReference> after) {
		return entries(lane, filter, after, 2);
	}

	private List<QueueEntry> entries(Lane lane, Filter filter, Optional<ReportReference> after, int limit) {
		return store.of(new Asked(lane, filter, after, this.me), limit).collectList().blockOptional().orElseThrow();
	}

	private static Filter filter(@Nullable String rating, @Nullable String door, boolean overdue, boolean unopened) {
		return new Filter(Optional.ofNullable(rating), Optional.ofNullable(door).map(Door::valueOf), overdue, unopened);
	}

}

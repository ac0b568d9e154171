package org.waymark.notification.duty;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import io.micrometer.core.instrument.MeterRegistry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.waymark.notification.outbox.ParkedMail;
import org.waymark.platform.database.TriageDatabase;
import org.waymark.platform.ids.StaffId;
import org.waymark.testing.Await;
import org.waymark.testing.MovedTime;
import org.waymark.testing.MovedTime.MovedClock;
import org.waymark.testing.Rows;
import org.waymark.testing.WaymarkTest;

import static org.assertj.core.api.Assertions.assertThat;

/** Alerts with a clock that is moved: a Friday night, and a working day. */
@WaymarkTest
@Import(MovedTime.class)
@TestPropertySource(properties = "waymark.outbox.stale=1000d") // the clock jumps
class DutyAlertsTests {

	private static final Duration SOON = Await.LIMIT;

	/** 21:40 in London. */
	private static final Instant FRIDAY_NIGHT = Instant.parse("2026-11-20T21:40:00Z");

	@Autowired
	private DutyAlerts alerts;

	@Autowired
	private Escalation escalation;

	@Autowired
	private DutyRecordStore store;

	@Autowired
	private TestedWatch watch;

	@Autowired
	private MeterRegistry meters;

	@Autowired
	private ParkedMail parked;

	@Autowired
	private TriageDatabase database;

	@Autowired
	private MovedClock clock;

	@BeforeEach
	void fridayNight() {
		this.clock.set(FRIDAY_NIGHT);
	}

	@Test
	void onAFridayNightTheRightPeopleAreToldAtEachStepByTwoRoutes() {
		this.alerts.raise(AlertReason.SAFETY_RULE).block(SOON);
		awaitTold("0: edt EMAIL, edt TEXT");
		passTo(179);
		assertThat(told()).hasSize(1);
		passTo(180);
		awaitTold("0: edt EMAIL, edt TEXT", "180: edt EMAIL, edt TEXT, edt-second EMAIL, edt-second TEXT");
		passTo(360);
		awaitTold("0: edt EMAIL, edt TEXT", "180: edt EMAIL, edt TEXT, edt-second EMAIL, edt-second TEXT",
				"360: edt EMAIL, edt TEXT, manager EMAIL, manager TEXT");
		passTo(600);
		Await.untilAsserted(() -> assertThat(told()).last()
			.isEqualTo("600: director EMAIL, director TEXT, edt EMAIL, edt TEXT, manager EMAIL, manager TEXT"));
		passTo(1200);
		Await.untilAsserted(() -> assertThat(told()).last().asString().startsWith("1200: director"));
		assertThat(Rows.count("SELECT count(*) FROM audit.entry WHERE act = 'ALERT_TOLD'")).isEqualTo(5);
	}

	@Test
	void inTheHubsHoursItIsTheHub() {
		this.clock.set(Instant.parse("2026-11-20T15:00:00Z"));
		this.alerts.raise(AlertReason.RED).block(SOON);
		Await.untilAsserted(() -> assertThat(told()).containsExactly("0: hub-duty EMAIL, hub-duty TEXT"));
	}

	@Test
	void onceSomebodyHasItNobodyElseIsTold() {
		this.alerts.raise(AlertReason.SAFETY_RULE).block(SOON);
		awaitTold("0: edt EMAIL, edt TEXT");
		StaffId somebody = somebody();
		assertThat(this.alerts.acknowledge(alert(), somebody).block(SOON)).isTrue();
		assertThat(this.alerts.acknowledge(alert(), somebody()).block(SOON)).isFalse();
		passTo(3600);
		this.escalation.escalate().block(SOON);
		assertThat(told()).hasSize(1);
		assertThat(Rows.all("SELECT acknowledged_by FROM notification.alert")).containsExactly(somebody.toString());
		assertThat(Rows.all("SELECT actor FROM audit.entry WHERE act = 'ALERT_ACKNOWLEDGED'"))
			.containsExactly(somebody.toString());
		this.alerts.raise(AlertReason.SAFETY_RULE).block(SOON);
		assertThat(Rows.count("SELECT count(*) FROM notification.alert WHERE acknowledged IS NULL"))
			.as("what happens afterwards is a new alert")
			.isOne();
	}

	@Test
	void tenThousandMakeOneOpenAlertThatCountsThem() {
		Flux.range(0, 10_000)
			.flatMap(number -> this.alerts.raise(AlertReason.SAFETY_RULE)
				.as(this.database.transactions()::transactional), 8)
			.then()
			.block(Await.LIMIT);
		assertThat(Rows.all("SELECT count, reasons FROM notification.alert")).containsExactly("10000 {SAFETY_RULE}");
		awaitTold("0: edt EMAIL, edt TEXT");
		assertThat(Rows.count("SELECT count(*) FROM audit.entry WHERE act = 'ALERT_RAISED'")).isOne();
	}

	@Test
	void whatIsUndoneWakesNobody() {
		this.alerts.raise(AlertReason.SAFETY_RULE)
			.then(Mono.error(new IllegalStateException("not admitted")))
			.as(this.database.transactions()::transactional)
			.onErrorComplete()
			.block(SOON);
		assertThat(Rows.count("SELECT count(*) FROM notification.alert")).isZero();
	}

	@Test
	void severalProcessesTakeEachStepOnce() {
		this.alerts.raise(AlertReason.SAFETY_RULE).block(SOON);
		passTo(600);
		Flux.range(0, 16).flatMap(process -> this.escalation.escalate(), 8).then().block(SOON);
		assertThat(Rows.count("SELECT count(*) FROM notification.message WHERE purpose = 'DUTY'")).isEqualTo(16);
		assertThat(Rows.all("SELECT step FROM notification.alert")).containsExactly("4");
	}

	@Test
	void whatGoesOnIsSaidAgainOnlyAfterAWhile() {
		for (int time = 0; time < 3; time++) {
			this.alerts.raiseWhile(AlertReason.NOT_ADMITTED).block(SOON);
		}
		assertThat(Rows.all("SELECT count FROM notification.alert")).containsExactly("1");
		this.alerts.acknowledge(alert(), somebody()).block(SOON);
		this.clock.pass(Duration.ofMinutes(29));
		this.alerts.raiseWhile(AlertReason.NOT_ADMITTED).block(SOON);
		assertThat(Rows.count("SELECT count(*) FROM notification.alert")).isOne();
		this.clock.pass(Duration.ofMinutes(2));
		this.alerts.raiseWhile(AlertReason.NOT_ADMITTED).block(SOON);
		assertThat(Rows.count("SELECT count(*) FROM notification.alert")).isEqualTo(2);
	}

	@Test
	void aTestTellsWhoIsOnDutyOnceAndStandsApart() {
		this.alerts.test(somebody()).block(SOON);
		this.alerts.raise(AlertReason.RED).block(SOON);
		Await.until("it is told",
				() -> Rows.count("SELECT count(*) FROM notification.message WHERE purpose = 'TEST'") == 2);
		passTo(3600);
		this.escalation.escalate().block(SOON);
		assertThat(Rows.count("SELECT count(*) FROM notification.message WHERE purpose = 'TEST'")).isEqualTo(2);
		assertThat(Rows.count("SELECT count(*) FROM notification.alert WHERE acknowledged IS NULL")).isEqualTo(2);
	}

	@Test
	void onlyATestThatLeftTheHouseAndWasAcknowledgedCounts() {
		this.clock.set(Instant.now());
		this.alerts.test(somebody()).block(SOON);
		Await.until("it is in the tray", () -> Rows.count("SELECT count(*) FROM notification.tray") == 2);
		assertThat(tested()).as("nobody has acknowledged it").isFalse();
		this.alerts.acknowledge(alert(), somebody()).block(SOON);
		assertThat(tested()).as("it stayed in the tray").isFalse();
		Rows.change("DELETE FROM notification.tray");
		assertThat(tested()).isTrue();
		Rows.change("UPDATE notification.alert SET acknowledged = now() - interval '8 days'");
		assertThat(tested()).as("it is too long ago").isFalse();
		this.watch.look().block(SOON);
		assertThat(this.meters.get("waymark.duty.tested.age").gauge().value()).as("what warns before that")
			.isBetween(691_200.0, 691_260.0);
	}

	@Test
	void aHubWithoutSuchATestMayNotGoLiveUnlessItRehearses() {
		assertThat(live(false)).singleElement().asString().contains("No test of the duty alert", "REHEARSAL");
		assertThat(live(true)).isEmpty();
	}

	@Test
	void aParkedMessageWakesSomebody() {
		this.parked.parked().block(SOON);
		assertThat(Rows.all("SELECT reasons FROM notification.alert")).containsExactly("{MAIL_PARKED}");
	}

	private List<String> live(boolean rehearsal) {
		DutyProperties settings = new DutyProperties(Duration.ofMinutes(30), Duration.ofDays(7), rehearsal);
		return new TestedAlerts(this.store, settings).faults();
	}

	private boolean tested() {
		return Boolean.TRUE.equals(this.store.tested(Duration.ofDays(7)).block(SOON));
	}

	private void passTo(int seconds) {
		this.clock.set(FRIDAY_NIGHT.plusSeconds(seconds));
	}

	private static UUID alert() {
		return UUID.fromString(Rows.all("SELECT id FROM notification.alert ORDER BY raised DESC").get(0));
	}

	private static StaffId somebody() {
		return new StaffId(UUID.randomUUID());
	}

	/**
	 * The people told and the routes, a line for each time, in seconds from the alert on.
	 */
	private static List<String> told() {
		return Rows.all("""
				SELECT extract(epoch FROM made - (SELECT min(raised) FROM notification.alert))::integer || ': '
				       || string_agg(whom || ' ' || route, ', ' ORDER BY whom, route)
				FROM notification.message WHERE purpose = 'DUTY' GROUP BY made ORDER BY made
				""");
	}

	private static void awaitTold(String... lines) {
		Await.untilAsserted(() -> assertThat(told()).containsExactly(lines));
	}

}

package org.waymark.intake;

import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import reactor.core.publisher.Flux;
import reactor.core.scheduler.Schedulers;

import org.waymark.platform.database.TriageDatabase;
import org.waymark.site.Draft;
import org.waymark.site.Fields;
import org.waymark.site.Intake;
import org.waymark.site.Receipt;
import org.waymark.site.Submission;
import org.waymark.site.VisitSecret;
import org.waymark.site.terms.Door;
import org.waymark.testing.Await;
import org.waymark.testing.Rows;
import org.waymark.testing.WaymarkTest;

import static org.assertj.core.api.Assertions.assertThat;

@WaymarkTest
class SealedIntakeTests {

	private static final Duration SOON = Await.LIMIT;

	private final VisitSecret visit = VisitSecret.fresh(new SecureRandom());

	@Autowired
	private Intake intake;

	@Autowired
	private TriageDatabase hub;

	@Test
	void aDraftOpensWithItsSecretOnly() {
		this.intake.keep(this.visit, draft -> draft.withAnswer("story", words("hello"))).block(SOON);
		assertThat(draftOf(this.visit).answer("story").text("story")).isEqualTo("hello");
		assertThat(this.intake.draft(VisitSecret.fresh(new SecureRandom())).blockOptional(SOON)).isEmpty();
	}

	@Test
	void answersOfTwoTabsAtOnceAreBothKept() {
		Flux.range(0, 8)
			.flatMap(tab -> this.intake
				.keep(this.visit, draft -> draft.withAnswer("question" + tab, words("answer" + tab)))
				.subscribeOn(Schedulers.parallel()), 8)
			.blockLast(SOON);
		assertThat(draftOf(this.visit).answers()).hasSize(8);
	}

	@Test
	void aDraftIsGoneWhenItIsForgotten() {
		this.intake.keep(this.visit, draft -> draft.withAnswer("story", words("hello"))).block(SOON);
		this.intake.forget(this.visit).block(SOON);
		assertThat(rows("intake.draft")).isZero();
	}

	@Test
	void aDraftIsDeletedAnHourAfterItsLastAnswer(@Autowired DraftPurge purge) {
		this.intake.keep(this.visit, draft -> draft.withAnswer("story", words("hello"))).block(SOON);
		purge.purge().block(SOON);
		assertThat(rows("intake.draft")).isOne();
		Rows.change("UPDATE intake.draft SET changed = changed - interval '60 minutes'");
		assertThat(this.intake.draft(this.visit).blockOptional(SOON)).as("expired before it is deleted").isEmpty();
		purge.purge().block(SOON);
		assertThat(rows("intake.draft")).isZero();
	}

	@Test
	void aReportSentTwiceIsStoredOnceUnderTheSameReference() {
		Receipt first = this.intake.accept(this.visit, aReport()).block(SOON);
		Receipt again = this.intake.accept(this.visit, aReport()).block(SOON);
		assertThat(again).isEqualTo(first);
		assertThat(rows("intake.sealed_report")).isOne();
		assertThat(this.intake.receipt(this.visit).block(SOON)).isEqualTo(first);
		assertThat(this.intake.receipt(this.intake.receiptToken(this.visit)).block(SOON)).isEqualTo(first);
	}

	@Test
	void twentySendsAtOnceAreOneReport() {
		List<Receipt> receipts = Flux.range(0, 20)
			.flatMap(press -> this.intake.accept(this.visit, aReport()).subscribeOn(Schedulers.parallel()), 20)
			.collectList()
			.block(SOON);
		assertThat(receipts).hasSize(20).containsOnly(receipts.get(0));
		assertThat(rows("intake.sealed_report")).isOne();
	}

	@Test
	void acceptingDeletesTheDraft() {
		this.intake.keep(this.visit, draft -> draft.withAnswer("story", words("hello"))).block(SOON);
		this.intake.accept(this.visit, aReport()).block(SOON);
		assertThat(rows("intake.draft")).isZero();
	}

	@Test
	void anAnswerAfterSendingBelongsToANewVisit() {
		this.intake.accept(this.visit, aReport()).block(SOON);
		AtomicInteger changes = new AtomicInteger();
		assertThat(this.intake.keep(this.visit, draft -> {
			changes.incrementAndGet();
			return draft.withAnswer("story", words("another worry"));
		}).blockOptional(SOON)).isEmpty();
		assertThat(changes).as("it is not tried again").hasValue(1);
		assertThat(rows("intake.draft")).isZero();
	}

	@Test
	void theReceiptIsNotShownAfterDoneNorAfterFifteenMinutes() {
		this.intake.accept(this.visit, aReport()).block(SOON);
		this.intake.done(this.visit).block(SOON);
		assertThat(this.intake.receipt(this.visit).blockOptional(SOON)).isEmpty();
		VisitSecret other = VisitSecret.fresh(new SecureRandom());
		this.intake.accept(other, aReport()).block(SOON);
		Rows.change("UPDATE intake.sealed_report SET received = received - interval '15 minutes'");
		assertThat(this.intake.receipt(other).blockOptional(SOON)).isEmpty();
	}

	@Test
	void aReferenceThatIsTakenGivesWayToTheNext() {
		Receipt first = this.intake.accept(this.visit, aReport()).block(SOON);
		VisitSecret other = VisitSecret.fresh(new SecureRandom());
		String taken = new VisitKeys(other).reference(0).text();
		Rows.change("UPDATE intake.sealed_report SET reference = '" + taken + "'");
		Receipt second = this.intake.accept(other, aReport()).block(SOON);
		assertThat(first).isNotNull();
		assertThat(second).isNotNull();
		assertThat(second.reference()).isEqualTo(new VisitKeys(other).reference(1));
		assertThat(this.intake.accept(other, aReport()).block(SOON)).isEqualTo(second);
	}

	@Test
	void anyTextComesThroughSealing() {
		String story = "مرحبا 👩‍👧 e\u0301 \u0000 end";
		this.intake.keep(this.visit, draft -> draft.withAnswer("story", words(story))).block(SOON);
		assertThat(draftOf(this.visit).answer("story").text("story")).isEqualTo(story);
	}

	private Draft draftOf(VisitSecret secret) {
		return this.intake.draft(secret).blockOptional(SOON).orElseThrow();
	}

	private static long rows(String table) {
		return Rows.count("SELECT count(*) FROM " + table);
	}

	private static Fields words(String text) {
		return new Fields(Map.of("story", List.of(text)));
	}

	static Submission aReport() {
		return new Submission(Door.PUBLIC,
				new Submission.Concern(
						List.of(new Submission.Answer("story", "story", 0, false, List.of("A worry in plain words"))),
						List.of()),
				Submission.Reporter.ANONYMOUS, new Submission.Arrival(Submission.Form.JOURNEY, true));
	}

}

package org.waymark.intake.proofofwork;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import reactor.core.publisher.Flux;

import org.waymark.intake.checks.CheckReason;
import org.waymark.intake.recaptcha.GoogleCheck;
import org.waymark.platform.crypto.PublicKeys;
import org.waymark.site.Submission;
import org.waymark.site.Submission.Arrival;
import org.waymark.site.Submission.Form;
import org.waymark.site.arrival.BrowserTask;
import org.waymark.site.evidence.BrowserEvidence;
import org.waymark.site.evidence.VisitTrail;
import org.waymark.site.terms.Door;
import org.waymark.testing.Await;
import org.waymark.testing.WaymarkTest;

import static org.assertj.core.api.Assertions.assertThat;

@WaymarkTest
class ProofOfWorkCheckTests {

	private static final Duration PATIENCE = Await.LIMIT;

	@Autowired
	private SolutionStore store;

	@Autowired
	private PublicKeys keys;

	@Autowired
	private GoogleCheck google;

	private ProofOfWorkCheck check;

	private ProofOfWorkCheck another;

	@BeforeEach
	void make() {
		this.check = process();
		this.another = process();
	}

	@Test
	void nothingIsAskedByDefault() {
		assertThat(this.check.at(Door.PUBLIC, Form.JOURNEY)).isEqualTo(BrowserTask.NOTHING);
		assertThat(about("", 1)).isEmpty();
	}

	@Test
	void inARushEveryDoorAsksForWorkAndWhoeverLeavesItIsMarked() {
		rush();
		for (Door door : Door.values()) {
			assertThat(this.check.at(door, Form.ONE_PAGE).work()).contains("SHA-256");
		}
		assertThat(about("", 1)).containsExactly(CheckReason.NO_WORK);
		assertThat(this.another.at(Door.PUBLIC, Form.JOURNEY).asks()).as("a rush is this process's own").isFalse();
	}

	@Test
	void aPageFromBeforeTheRushAskedForNothing() {
		Instant before = Instant.now();
		rush();
		assertThat(this.check.about(report(""), visit(1), before.minusSeconds(1)).block(PATIENCE)).isEmpty();
		assertThat(this.check.about(report(""), visit(1), Instant.MAX).block(PATIENCE)).as("a page nobody opened")
			.containsExactly(CheckReason.NO_WORK);
	}

	@Test
	void whoeverDidItIsNotMarked() throws Exception {
		rush();
		assertThat(about(solved(), 1)).isEmpty();
	}

	@Test
	void anAnswerCountsOnceOverAllProcessesAndTwiceForWhoeverPressesTwice() throws Exception {
		rush();
		String solved = solved();
		assertThat(about(solved, 1)).isEmpty();
		assertThat(about(solved, 1)).as("the same visit").isEmpty();
		assertThat(this.another.about(report(solved), visit(2), Instant.now()).block(PATIENCE))
			.containsExactly(CheckReason.FALSE_WORK);
	}

	@Test
	void ofManyVisitsAtOnceOneHasIt() throws Exception {
		rush();
		String solved = solved();
		List<Set<CheckReason>> found = Flux.fromStream(IntStream.range(0, 40).boxed())
			.flatMap(visit -> ((visit % 2 == 0) ? this.check : this.another).about(report(solved), visit(visit),
					Instant.now()), 40)
			.collectList()
			.block(PATIENCE);
		assertThat(found).hasSize(40).filteredOn(Set::isEmpty).hasSize(1);
	}

	@Test
	void nonsenseIsMarkedAndAnAnswerThatIsTooOldIsAsGoodAsNone() throws Exception {
		assertThat(about("nonsense", 1)).containsExactly(CheckReason.FALSE_WORK);
		String old = new ProofOfWork(TestWork.settings(1, 1000), this.keys)
			.challenge(Instant.now().minus(Duration.ofHours(2)));
		assertThat(about(TestWork.solved(old), 1)).containsExactly(CheckReason.NO_WORK);
	}

	@Test
	void whatNoLongerCountsIsDeleted() throws Exception {
		String id = "ab".repeat(32);
		assertThat(this.store.use(id, visit(1), Duration.ZERO.minusSeconds(5)).block(PATIENCE)).isTrue();
		this.check.purge().block(PATIENCE);
		assertThat(this.store.use(id, visit(2), Duration.ofMinutes(1)).block(PATIENCE)).isTrue();
		this.check.purge().block(PATIENCE);
		assertThat(this.store.use(id, visit(3), Duration.ofMinutes(1)).block(PATIENCE)).isFalse();
	}

	private void rush() {
		for (int report = 0; report < 5; report++) {
			this.check.about(report(""), visit(0), Instant.EPOCH).block(PATIENCE);
		}
	}

	private String solved() throws Exception {
		return TestWork.solved(java.util.Objects.requireNonNull(this.check.at(Door.PUBLIC, Form.JOURNEY).work()));
	}

	private Set<CheckReason> about(String solution, int visit) {
		return this.check.about(report(solution), visit(visit), Instant.now().plusMillis(1))
			.blockOptional(PATIENCE)
			.orElseThrow();
	}

	private ProofOfWorkCheck process() {
		HighLoadProperties settings = TestWork.settings(3, 1000);
		return new ProofOfWorkCheck(new HighLoad(settings, new SimpleMeterRegistry(), InstantSource.system()),
				new ProofOfWork(settings, this.keys), this.store, this.keys, this.google, InstantSource.system());
	}

	private static byte[] visit(int number) {
		byte[] visit = new byte[32];
		visit[0] = (byte) number;
		return visit;
	}

	private static Submission report(String solution) {
		return new Submission(Door.PUBLIC, new Submission.Concern(List.of(), List.of()), Submission.Reporter.ANONYMOUS,
				new Arrival(Form.JOURNEY, true, VisitTrail.NONE, "",
						new BrowserEvidence(solution, "", BrowserEvidence.Script.RAN)));
	}

}

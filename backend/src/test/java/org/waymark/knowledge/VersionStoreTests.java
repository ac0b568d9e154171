package org.waymark.knowledge;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.springframework.dao.DuplicateKeyException;
import reactor.core.publisher.Flux;

import org.waymark.knowledge.Item.Sort;
import org.waymark.knowledge.KeptVersion.State;
import org.waymark.platform.ids.StaffId;
import org.waymark.testing.Await;
import org.waymark.testing.store.HubDatabase;
import org.waymark.testing.store.StoreTest;
import org.waymark.testing.store.StoredReports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Versions are added, and none is lost. */
@StoreTest
class VersionStoreTests {

	private static final Item PAGE = new Item(Sort.PAGE, "quay-page");

	private static final Instant NOON = StoredReports.NOON;

	private final VersionStore store = new VersionStore(HubDatabase.hub());

	private final StaffId author = StoredReports.member("ليلى");

	private final StaffId second = StoredReports.member("second");

	@Test
	void theNewestThatWasPublishedIsWhatEverybodyReads() {
		add("one", 0, State.PUBLISHED);
		add("two", 1, State.PUBLISHED);
		add("three", 2, State.PROPOSED);
		assertThat(published()).extracting(KeptVersion::body).containsExactly(Optional.of("two"));
		assertThat(HubDatabase
			.committed(this.store.answer(new Answer(PAGE, 3, true, ""), State.PUBLISHED, NOON, this.second))).isOne();
		assertThat(published()).extracting(KeptVersion::body).containsExactly(Optional.of("three"));
		assertThat(published().get(0).second()).hasValueSatisfying(who -> assertThat(who.name()).isEqualTo("second"));
	}

	@Test
	void nobodyAnswersTheirOwnChangeAndNobodyAnswersTwice() {
		add("one", 0, State.PROPOSED);
		Answer yes = new Answer(PAGE, 1, true, "");
		assertThat(HubDatabase.committed(this.store.answer(yes, State.PUBLISHED, NOON, this.author))).isZero();
		assertThat(HubDatabase.committed(this.store.answer(yes, State.REFUSED, NOON, this.second))).isOne();
		assertThat(HubDatabase.committed(this.store.answer(yes, State.PUBLISHED, NOON, this.second))).isZero();
		assertThat(published()).isEmpty();
	}

	@Test
	void ofTwoAtOnceOneIsKept() {
		List<Boolean> kept = Flux.range(0, 6)
			.flatMap(number -> this.store.lock()
				.then(this.store.replace(PAGE))
				.then(this.store.add(change("text " + number, 0), State.PROPOSED, NOON, this.author))
				.thenReturn(true)
				.as(HubDatabase.hub().transactions()::transactional)
				.onErrorReturn(DuplicateKeyException.class, false), 4)
			.collectList()
			.block(Await.LIMIT);
		assertThat(kept).hasSize(6).containsOnlyOnce(true);
	}

	@Test
	void oneChangeOfAnItemWaitsAtATime() {
		add("one", 0, State.PROPOSED);
		assertThatThrownBy(() -> add("two", 1, State.PROPOSED)).isInstanceOf(DuplicateKeyException.class);
		HubDatabase.committed(this.store.replace(PAGE));
		add("two", 1, State.PROPOSED);
		assertThat(this.store.proposed().collectList().block(Await.LIMIT)).extracting(KeptVersion::number)
			.containsExactly(2);
	}

	private List<KeptVersion> published() {
		return this.store.published().collectList().blockOptional(Await.LIMIT).orElseThrow();
	}

	private void add(String body, int seen, State state) {
		HubDatabase.committed(this.store.add(change(body, seen), state, NOON, this.author));
	}

	private static Change change(String body, int seen) {
		return new Change(PAGE, Optional.of(body), seen, "");
	}

}

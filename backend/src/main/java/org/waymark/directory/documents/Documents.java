package org.waymark.directory.documents;

import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import reactor.core.publisher.Mono;

import org.waymark.directory.documents.DocumentStore.Kept;
import org.waymark.directory.documents.LikelyPlaces.Place;
import org.waymark.directory.schools.PolicyRow;
import org.waymark.platform.database.TriageDatabase;

/**
 * Documents of schools, fetched when an editor asks for it, and where they may answer a
 * question. It suggests a page; a person answers.
 */
public final class Documents {

	private final Optional<DocumentFetch> fetch;

	private final DocumentStore store;

	private final TriageDatabase database;

	private final InstantSource time;

	Documents(Optional<DocumentFetch> fetch, DocumentStore store, TriageDatabase database, InstantSource time) {
		this.fetch = fetch;
		this.store = store;
		this.database = database;
		this.time = time;
	}

	/** Whether documents are fetched at all. */
	public boolean on() {
		return this.fetch.isPresent();
	}

	/**
	 * Fetches the document of a policy and keeps its text, or why there is none.
	 * @param record what is recorded of it, in the same transaction
	 */
	public Mono<Void> fetch(PolicyRow policy, Mono<Void> record) {
		String address = policy.document().address();
		return Mono.justOrEmpty(this.fetch)
			.flatMap(fetcher -> fetcher.read(URI.create(address)))
			.map(pages -> new Kept(address, this.time.instant(), "", pages))
			.switchIfEmpty(Mono.fromSupplier(() -> Kept.failed(address, this.time.instant(), "OFF")))
			// What cannot be read is an answer, and is shown.
			.onErrorResume(UnreadableDocument.class,
					unreadable -> Mono.just(Kept.failed(address, this.time.instant(), unreadable.code())))
			.flatMap(kept -> this.store.keep(policy.id(), kept)
				.then(record)
				.as(this.database.transactions()::transactional));
	}

	/**
	 * What is known of the document of a policy; empty before it was fetched.
	 * @param wanted what to look for, by question
	 */
	public Mono<Suggested> of(PolicyRow policy, Map<String, List<String>> wanted) {
		return this.store.of(policy.id())
			.filter(kept -> kept.address().equals(policy.document().address()))
			.map(kept -> new Suggested(kept.fetched(), kept.fault(), kept.pages().pages().size(), wanted.entrySet()
				.stream()
				.collect(Collectors.toMap(Map.Entry::getKey,
						one -> LikelyPlaces.in(kept.pages(), one.getValue()).stream().map(Documents::said).toList()))));
	}

	private static String said(Place place) {
		return (place.page() > 0) ? "Page " + place.page() + ": … " + place.words() + " …"
				: "… " + place.words() + " …";
	}

	/**
	 * Where a document may answer questions.
	 *
	 * @param fault why it was not read; empty when it was
	 * @param pages how many it has
	 * @param places by question, in words; none where nothing was found
	 */
	public record Suggested(Instant fetched, String fault, int pages, Map<String, List<String>> places) {

	}

}

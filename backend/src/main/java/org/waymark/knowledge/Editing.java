package org.waymark.knowledge;

import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

import org.waymark.audit.Act;
import org.waymark.audit.Actor;
import org.waymark.audit.Audit;
import org.waymark.audit.AuditEntry;
import org.waymark.knowledge.Kept.Outcome;
import org.waymark.knowledge.KeptVersion.State;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.database.TriageDatabase;
import org.waymark.platform.ids.StaffId;
import org.waymark.publication.Publications;
import org.waymark.site.CouncilProfile;
import org.waymark.site.content.ContentLayer;
import org.waymark.site.content.ContentLayers;
import org.waymark.site.council.FiledContact;
import org.waymark.site.guidance.EditedLibrary;

/**
 * Keeps every version of what editors change, and publishes the layer above the content
 * folder with the commit. Numbers and safety pages wait for a second person.
 */
@Component
@ConditionalOnFace(Face.TRIAGE)
public class Editing {

	private final VersionStore versions;

	private final Judge judge;

	private final Publications publications;

	private final ContentLayers layers;

	private final Audit audit;

	private final TriageDatabase database;

	private final InstantSource time;

	Editing(VersionStore versions, Judge judge, Publications publications, ContentLayers layers, Audit audit,
			TriageDatabase database, InstantSource time) {
		this.versions = versions;
		this.judge = judge;
		this.publications = publications;
		this.layers = layers;
		this.audit = audit;
		this.database = database;
		this.time = time;
	}

	/** Whether the folder is the only source, so that nothing can be changed here. */
	public boolean folderOnly() {
		return this.layers.folderOnly();
	}

	/** The library as everybody reads it. */
	public Mono<EditedLibrary> library() {
		return layer().flatMap(layer -> reading(() -> this.judge.library(layer)));
	}

	/** The contacts as everybody reads them. */
	public Mono<List<FiledContact>> contacts() {
		return layer().flatMap(layer -> reading(() -> this.judge.contacts(layer)));
	}

	/** Sentences for a banner that one person may publish at once: code to words. */
	public Mono<Map<String, String>> sentences() {
		return layer().flatMap(layer -> reading(() -> this.judge.sentences(layer)));
	}

	/**
	 * The campaigns, or the words that are explained, as everybody reads them: code to
	 * row.
	 */
	public Mono<Map<String, String>> rows(Item.Sort sort) {
		return layer().flatMap(layer -> reading(() -> this.judge.rows(sort, layer)));
	}

	/** The council with these contacts. */
	public Mono<CouncilProfile> council() {
		return layer().flatMap(layer -> reading(() -> this.judge.council(layer)));
	}

	/** What the public face leaves out, since it makes no sense; a line each. */
	public Mono<List<String>> leftOut() {
		return layer().flatMap(layer -> reading(() -> this.judge.leftOut(layer)));
	}

	/** What editors published, one version an item. */
	public Mono<List<KeptVersion>> published() {
		return this.versions.published().collectList();
	}

	/** What waits for a second person, the oldest first. */
	public Mono<List<KeptVersion>> proposed() {
		return this.versions.proposed().collectList();
	}

	/** Keeps that somebody took so many files out. */
	public Mono<Void> exported(int files, StaffId who) {
		return this.audit.record(AuditEntry.of(Act.CONTENT_EXPORTED, Actor.staff(who)).detail(Integer.toString(files)))
			.then()
			.as(this.database.transactions()::transactional);
	}

	/** How an item stands. */
	public Mono<ItemStanding> standing(Item item) {
		return this.versions.of(item)
			.collectList()
			.flatMap(kept -> reading(() -> new ItemStanding(item, this.judge.folder(item), kept)));
	}

	/** The layer as everybody reads it; none where the folder is the only source. */
	private Mono<ContentLayer> layer() {
		return folderOnly() ? Mono.just(ContentLayer.NONE) : published().map(LayerOf::versions);
	}

	/**
	 * Keeps a change, and publishes it unless a second person has to agree. A change of
	 * the same item that waits gives way.
	 */
	public Mono<Kept> keep(Change change, StaffId editor) {
		if (folderOnly()) {
			return Mono.just(Kept.as(Outcome.FOLDER_ONLY));
		}
		return faults(change).flatMap(faults -> faults.isEmpty() ? fit(change, editor) : Mono.just(Kept.unfit(faults)));
	}

	/** Brings an earlier version back as a new one; number 0 is what the folder says. */
	public Mono<Kept> restore(ItemStanding standing, int number, int seen, String why, StaffId editor) {
		Optional<String> body = standing.versions()
			.stream()
			.filter(version -> version.number() == number)
			.findFirst()
			.flatMap(KeptVersion::body);
		return keep(new Change(standing.item(), body.map(text -> ItemRules.next(standing, text)), seen, why), editor);
	}

	/** A second person answers; nobody answers their own change. */
	Mono<Kept> answer(Answer answer, StaffId second) {
		if (folderOnly()) {
			return Mono.just(Kept.as(Outcome.FOLDER_ONLY));
		}
		return standing(answer.item()).flatMap(standing -> standing.waits()
			.filter(version -> version.number() == answer.number() && !version.author().equals(second))
			.map(version -> answered(answer, new Change(answer.item(), version.body(), version.number(), ""), second))
			.orElseGet(() -> Mono.just(Kept.as(Outcome.CONFLICT))));
	}

	private Mono<Kept> answered(Answer answer, Change change, StaffId second) {
		Mono<List<String>> faults = answer.agreed() ? faults(change) : Mono.just(List.of());
		return faults.flatMap(wrong -> wrong.isEmpty() ? settled(answer, second) : Mono.just(Kept.unfit(wrong)));
	}

	private Mono<Kept> settled(Answer answer, StaffId second) {
		State state = answer.agreed() ? State.PUBLISHED : State.REFUSED;
		return this.versions.lock()
			.then(this.versions.answer(answer, state, this.time.instant(), second))
			.flatMap(rows -> (rows == 0) ? Mono.just(Kept.as(Outcome.CONFLICT)) : told(answer, second))
			.as(this.database.transactions()::transactional);
	}

	private Mono<Kept> told(Answer answer, StaffId second) {
		Mono<Void> publishing = answer.agreed() ? publish() : Mono.empty();
		return publishing
			.then(recorded(answer.agreed() ? Act.CONTENT_AGREED : Act.CONTENT_REFUSED, answer.item(), answer.number(),
					second))
			.thenReturn(Kept.as(answer.agreed() ? Outcome.PUBLISHED : Outcome.REFUSED));
	}

	/** What is wrong with a change, in words. */
	public Mono<List<String>> faults(Change change) {
		return published()
			.flatMap(now -> reading(() -> this.judge.faults(change, LayerOf.versions(now), LayerOf.with(now, change))));
	}

	/** A page as it would look; empty where it cannot be shown. */
	public Mono<String> preview(Change change) {
		return published().flatMap(now -> reading(() -> this.judge.preview(change.item(), LayerOf.with(now, change))))
			.onErrorResume(IllegalArgumentException.class, unreadable -> Mono.just(""));
	}

	private Mono<Kept> fit(Change change, StaffId editor) {
		return Mono.zip(standing(change.item()), layer())
			.flatMap(read -> reading(() -> state(change, read.getT1(), read.getT2())))
			.flatMap(state -> stored(change, state, editor));
	}

	private State state(Change change, ItemStanding standing, ContentLayer layer) {
		return this.judge.second(change, standing, layer) ? State.PROPOSED : State.PUBLISHED;
	}

	private Mono<Kept> stored(Change change, State state, StaffId editor) {
		boolean published = state == State.PUBLISHED;
		return this.versions.lock()
			.then(this.versions.replace(change.item()))
			.then(this.versions.add(change, state, this.time.instant(), editor))
			.then(Mono.defer(() -> published ? publish() : Mono.empty()))
			.then(recorded(published ? Act.CONTENT_PUBLISHED : Act.CONTENT_PROPOSED, change.item(), change.seen() + 1,
					editor))
			.thenReturn(Kept.as(published ? Outcome.PUBLISHED : Outcome.PROPOSED))
			.as(this.database.transactions()::transactional)
			// Another version of this number is stored by now.
			.onErrorResume(DuplicateKeyException.class, first -> Mono.just(Kept.as(Outcome.CONFLICT)));
	}

	private Mono<Void> publish() {
		return published().map(LayerOf::versions)
			.flatMap(layer -> this.publications.publish(ContentLayer.SUBJECT, layer.edition()))
			.then();
	}

	private Mono<Void> recorded(Act act, Item item, int number, StaffId who) {
		UUID subject = UUID.nameUUIDFromBytes(("content " + item.stored()).getBytes(StandardCharsets.UTF_8));
		return this.audit.record(AuditEntry.of(act, Actor.staff(who), subject).detail(item.stored() + " " + number))
			.then();
	}

	private static <T> Mono<T> reading(Callable<T> work) {
		return Mono.fromCallable(work).subscribeOn(Schedulers.boundedElastic());
	}

}

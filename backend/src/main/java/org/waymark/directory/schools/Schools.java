package org.waymark.directory.schools;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

import org.waymark.directory.schools.EditionBuilder.Tables;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.publication.Publications;
import org.waymark.site.schools.PublishedSchools;

/**
 * The schools of the directory. Whoever changes something publishes the edition in the
 * same transaction: what is stored is what everybody sees.
 */
@Component("directorySchools") // "schools" is the name of the command
@ConditionalOnFace(Face.TRIAGE)
public class Schools {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private final SchoolStore store;

	private final SchoolTables tables;

	private final PolicyKinds kinds;

	private final Publications publications;

	Schools(SchoolStore store, SchoolTables tables, PolicyKinds kinds, Publications publications) {
		this.store = store;
		this.tables = tables;
		this.kinds = kinds;
		this.publications = publications;
	}

	/** Every school, by number. */
	public Flux<KeptSchool> all() {
		return this.store.all();
	}

	public Mono<KeptSchool> find(int urn) {
		return this.store.find(urn);
	}

	/** The schools that a trust runs, by number. */
	public Flux<KeptSchool> ofTrust(String trust) {
		return this.store.ofTrust(trust);
	}

	/** Schools that have policies or a contact of their own. */
	public Flux<Integer> described() {
		return this.store.described();
	}

	/** Adds a school, or puts what is said of it in the place of what was. */
	public Mono<Void> keep(KeptSchool school) {
		return this.store.keep(school);
	}

	/** Takes a school out that an import took in. */
	public Mono<Void> remove(int urn) {
		return this.store.remove(urn);
	}

	/**
	 * Gives the policies and the contact of a school to another, except those of which it
	 * has its own.
	 */
	public Mono<Moved> movePolicies(int from, int to) {
		return this.store.movePolicies(from, to)
			.collectList()
			.flatMap(moved -> this.store.moveContact(from, to).map(contact -> new Moved(moved, contact)));
	}

	/** Gives back what was moved. */
	public Mono<Void> moveBack(Moved moved, int from, int to) {
		return this.store.givePolicies(moved.policies(), from)
			.then(moved.contact() ? this.store.moveContact(to, from).then() : Mono.empty());
	}

	/** Publishes what stands in the tables now. */
	public Mono<Void> publish() {
		return edition().map(JSON::writeValueAsBytes)
			.flatMap(body -> this.publications.publish(PublishedSchools.SUBJECT, body))
			.then();
	}

	/** What stands in the tables now, as everybody would see it. */
	public Mono<PublishedSchools> edition() {
		return this.store.all()
			.collectList()
			.map(schools -> Tables.of(this.kinds.all(), schools))
			.flatMap(this::described)
			.flatMap(this::dated)
			.map(tables -> new EditionBuilder(tables).edition());
	}

	// One statement after another: they may share a transaction, so a connection.
	private Mono<Tables> described(Tables tables) {
		return this.tables.policies()
			.all()
			.collectList()
			.map(tables::policies)
			.flatMap(so -> this.tables.answers().all().collectList().map(so::answers))
			.flatMap(so -> this.tables.contacts().all().collectList().map(so::contacts))
			.flatMap(so -> this.store.hiddenLinks().collect(Collectors.toSet()).map(so::hidden));
	}

	private Mono<Tables> dated(Tables tables) {
		return this.store.newest()
			.map(tables::newest)
			.defaultIfEmpty(tables)
			.flatMap(so -> this.store.registered().map(so::registered).defaultIfEmpty(so));
	}

	/**
	 * What was moved from a school to another.
	 *
	 * @param policies their ids
	 * @param contact whether the contact was among it
	 */
	public record Moved(List<UUID> policies, boolean contact) {

	}

}

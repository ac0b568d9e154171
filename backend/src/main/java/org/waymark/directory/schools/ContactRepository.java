package org.waymark.directory.schools;

import org.springframework.data.r2dbc.repository.Query;
import org.springframework.data.repository.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Whom to talk to at schools. Two editors at once are told apart by version. */
interface ContactRepository extends Repository<ContactRow, Integer> {

	Mono<ContactRow> save(ContactRow contact);

	@Query("""
			SELECT urn, lead, deputy, mailbox, paper, safe_place, version, changed, author FROM directory.contact ORDER BY urn
			""")
	Flux<ContactRow> all();

	@Query("""
			SELECT urn, lead, deputy, mailbox, paper, safe_place, version, changed, author
			FROM directory.contact WHERE urn = :urn
			""")
	Mono<ContactRow> ofSchool(int urn);

}

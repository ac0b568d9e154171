package org.waymark.directory.review;

import java.util.UUID;

import org.springframework.data.r2dbc.repository.Query;
import org.springframework.data.repository.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What was found in policies. Two people at once are told apart by version. */
interface FindingRepository extends Repository<FindingRow, UUID> {

	Mono<FindingRow> save(FindingRow finding);

	@Query("""
			SELECT id, policy, question, answer, page, quote, edition, address, looked, role, author, standing, seconder, told,
			       said, reply, changed, version
			FROM directory.finding WHERE id = :id
			""")
	Mono<FindingRow> byId(UUID id);

	/** The newest look first; of one look in the order of the questions' codes. */
	@Query("""
			SELECT id, policy, question, answer, page, quote, edition, address, looked, role, author, standing, seconder, told,
			       said, reply, changed, version
			FROM directory.finding WHERE policy = :policy ORDER BY looked DESC, changed DESC, question LIMIT 500
			""")
	Flux<FindingRow> ofPolicy(UUID policy);

	/** Those that wait for somebody, the longest first. */
	@Query("""
			SELECT id, policy, question, answer, page, quote, edition, address, looked, role, author, standing, seconder, told,
			       said, reply, changed, version
			FROM directory.finding WHERE standing IN ('SECOND', 'TOLD') ORDER BY changed, id
			""")
	Flux<FindingRow> open();

}

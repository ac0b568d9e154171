package org.waymark.directory.schools;

import java.util.UUID;

import org.springframework.data.r2dbc.repository.Query;
import org.springframework.data.repository.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The policies of schools and trusts. Two editors at once are told apart by version. */
interface PolicyRepository extends Repository<PolicyRow, UUID> {

	Mono<PolicyRow> save(PolicyRow policy);

	@Query("""
			SELECT id, urn, trust, kind, state, address, title, bytes, format, reviewed, next_review, version, changed, author
			FROM directory.policy ORDER BY kind, id
			""")
	Flux<PolicyRow> all();

	@Query("""
			SELECT id, urn, trust, kind, state, address, title, bytes, format, reviewed, next_review, version, changed, author
			FROM directory.policy WHERE urn = :urn AND kind = :kind
			""")
	Mono<PolicyRow> ofSchool(int urn, String kind);

	@Query("""
			SELECT id, urn, trust, kind, state, address, title, bytes, format, reviewed, next_review, version, changed, author
			FROM directory.policy WHERE trust = :trust AND kind = :kind
			""")
	Mono<PolicyRow> ofTrust(int trust, String kind);

	@Query("""
			SELECT id, urn, trust, kind, state, address, title, bytes, format, reviewed, next_review, version, changed, author
			FROM directory.policy WHERE id = :id
			""")
	Mono<PolicyRow> byId(UUID id);

	/** Nobody else changes it, or what was found in it, until the transaction ends. */
	@Query("""
			SELECT id, urn, trust, kind, state, address, title, bytes, format, reviewed, next_review, version, changed, author
			FROM directory.policy WHERE id = :id FOR UPDATE
			""")
	Mono<PolicyRow> locked(UUID id);

}

package org.waymark.staff;

import java.util.Optional;
import java.util.UUID;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

import org.waymark.audit.Actor;
import org.waymark.audit.Audit;
import org.waymark.audit.AuditEntry;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.database.TriageDatabase;

/**
 * Sessions of the desk. The row is read on each request, so that signing out, disabling
 * an account or changing a role holds from the next request on, in every process.
 */
@Component
@ConditionalOnFace(Face.TRIAGE)
public class Sessions {

	private static final String ACCOUNT = "ACCOUNT";

	private final SessionStore store;

	private final Audit audit;

	private final TransactionalOperator tx;

	Sessions(SessionStore store, Audit audit, TriageDatabase database) {
		this.store = store;
		this.audit = audit;
		this.tx = database.transactions();
	}

	/** Whether the session is still open. Asking does not count as using it. */
	public Mono<Boolean> open(SessionHandle session) {
		return this.store.find(session).hasElement();
	}

	/** Begins a session under a new token; one that the browser brought along ends. */
	Mono<SessionToken> begin(UUID account, Optional<SessionToken> former) {
		SessionToken token = SessionToken.make();
		return Mono.justOrEmpty(former)
			.flatMap(old -> end(old, "SESSION_ENDED", "REPLACED"))
			.then(this.store.insert(token.handle(), account))
			.then(this.audit.record(AuditEntry.of("SIGNED_IN", Actor.staff(account), ACCOUNT, account)))
			.thenReturn(token)
			.as(this.tx::transactional);
	}

	Mono<Void> signOut(SessionToken token) {
		return end(token, "SIGNED_OUT", "").as(this.tx::transactional);
	}

	/** The member whose session it is; using it begins its idle time anew. */
	Mono<Member> use(SessionToken token) {
		return this.store.find(token.handle()).delayUntil(member -> this.store.touch(member.session()));
	}

	/** The member whose session it is, for a page that refreshes itself. */
	Mono<Member> look(SessionToken token) {
		return this.store.find(token.handle());
	}

	@Scheduled(fixedDelayString = "PT1M")
	Mono<Void> recordEnded() {
		return this.store.deleteEnded()
			.concatMap(ended -> record("SESSION_ENDED", ended.account(), ended.reason()))
			.then()
			.as(this.tx::transactional);
	}

	private Mono<Void> end(SessionToken token, String act, String detail) {
		return this.store.delete(token.handle()).flatMap(account -> record(act, account, detail));
	}

	private Mono<Void> record(String act, UUID account, String detail) {
		return this.audit.record(AuditEntry.of(act, Actor.staff(account), ACCOUNT, account).detail(detail));
	}

}

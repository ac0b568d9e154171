package org.waymark.staff;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.waymark.audit.Act;
import org.waymark.audit.Actor;
import org.waymark.audit.Audit;
import org.waymark.audit.AuditEntry;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.database.TriageDatabase;
import org.waymark.platform.ids.StaffId;

/**
 * Sessions of the desk. The row is read on each request, so that signing out, disabling
 * an account or changing a role holds from the next request on, in every process.
 */
@Component
@ConditionalOnFace(Face.TRIAGE)
public class Sessions {

	private static final Instant NOTHING_SHOWN = Instant.EPOCH;

	private final SessionStore store;

	private final SessionChanges changes;

	private final Audit audit;

	private final TransactionalOperator tx;

	Sessions(SessionStore store, SessionChanges changes, Audit audit, TriageDatabase database) {
		this.store = store;
		this.changes = changes;
		this.audit = audit;
		this.tx = database.transactions();
	}

	/**
	 * Whether the session is still open and may still do something. Asking does not count
	 * as using it.
	 */
	public Mono<Boolean> may(SessionHandle session, Permission permission) {
		return this.store.find(session).map(member -> member.role().may(permission)).defaultIfEmpty(false);
	}

	/** The open sessions of a member, newest first. */
	public Flux<OpenSession> of(Member member) {
		return this.store.of(member.id());
	}

	/** Ends one of a member's own sessions; false if it is none of theirs. */
	public Mono<Boolean> end(Member member, UUID session) {
		return this.changes.end(member.id(), session)
			.delayUntil(ended -> ended ? record(Act.SESSION_ENDED, member.id(), "OWN") : Mono.empty())
			.as(this.tx::transactional);
	}

	/**
	 * Begins a session under a new token; one that the browser brought along ends.
	 * @param shown when its owner last showed that it is them
	 */
	Mono<SessionToken> begin(StaffId account, Instant shown, Optional<SessionToken> former,
			Function<SessionHandle, Mono<Void>> noted) {
		SessionToken token = SessionToken.make();
		return replace(former).then(this.changes.begin(token, account, SessionStore.WHOLE, shown))
			.flatMap(noted)
			.then(this.audit.record(AuditEntry.of(Act.SIGNED_IN, Actor.staff(account), account.value())))
			.thenReturn(token)
			.as(this.tx::transactional);
	}

	/** Begins a session that opens the page for the second factor, and no other. */
	Mono<SessionToken> beginHalfway(StaffId account, PartiallyAuthenticated.Stage stage,
			Optional<SessionToken> former) {
		SessionToken token = SessionToken.make();
		return replace(former).then(this.changes.begin(token, account, stage.name(), NOTHING_SHOWN))
			.then(record(Act.SIGN_IN_HALF, account, stage.name()))
			.thenReturn(token)
			.as(this.tx::transactional);
	}

	/**
	 * Makes a session of that kind whole, under a new token; nothing if it has ended
	 * meanwhile.
	 */
	Mono<SessionToken> complete(PartiallyAuthenticated halfway) {
		SessionToken token = SessionToken.make();
		return this.changes.complete(halfway.session(), token)
			.filter(whole -> whole)
			.delayUntil(whole -> record(Act.SIGNED_IN, halfway.account(), ""))
			.map(whole -> token)
			.as(this.tx::transactional);
	}

	Mono<Void> signOut(SessionToken token) {
		return end(token, Act.SIGNED_OUT, "").as(this.tx::transactional);
	}

	/** Notes that the owner of a session confirmed their identity; its token changes. */
	Mono<SessionToken> confirm(Member member) {
		SessionToken token = SessionToken.make();
		return this.changes.confirm(member.session(), token)
			.then(record(Act.SIGN_IN_CONFIRMED, member.id(), ""))
			.thenReturn(token)
			.as(this.tx::transactional);
	}

	/** The owner of a session; using it restarts its idle time. */
	Mono<SessionPrincipal> use(SessionToken token) {
		return this.store.find(token).delayUntil(comer -> this.changes.touch(comer.session()));
	}

	/** The owner of a session, for a page that refreshes itself. */
	Mono<SessionPrincipal> look(SessionToken token) {
		return this.store.find(token);
	}

	@Scheduled(fixedDelayString = "PT1M")
	Mono<Void> recordEnded() {
		return this.changes.endOver()
			.concatMap(ended -> record(Act.SESSION_ENDED, ended.account(), ended.reason()))
			.then()
			.as(this.tx::transactional);
	}

	private Mono<Void> replace(Optional<SessionToken> former) {
		return Mono.justOrEmpty(former).flatMap(old -> end(old, Act.SESSION_ENDED, "REPLACED"));
	}

	private Mono<Void> end(SessionToken token, Act act, String detail) {
		return this.changes.end(token).flatMap(account -> record(act, account, detail));
	}

	private Mono<Void> record(Act act, StaffId account, String detail) {
		return this.audit.record(AuditEntry.of(act, Actor.staff(account), account.value()).detail(detail));
	}

	/**
	 * A session that is open.
	 *
	 * @param id names it without opening it
	 * @param begun when its owner signed in
	 * @param seen when it was last used, to within half a minute
	 */
	public record OpenSession(UUID id, Instant begun, Instant seen) {

	}

}

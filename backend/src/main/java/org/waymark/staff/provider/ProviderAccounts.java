package org.waymark.staff.provider;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
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
import org.waymark.platform.crypto.HubKeys;
import org.waymark.platform.database.TriageDatabase;
import org.waymark.platform.ids.StaffId;
import org.waymark.staff.Role;
import org.waymark.staff.SessionChanges;
import org.waymark.staff.SessionHandle;
import org.waymark.staff.accounts.AccountChanges;
import org.waymark.staff.accounts.AccountChanges.Provided;
import org.waymark.staff.provider.LogoutTokens.End;
import org.waymark.staff.provider.ProviderSignIn.Arrived;
import org.waymark.staff.provider.ProviderStore.Due;
import org.waymark.staff.provider.ProviderStore.Kept;

/**
 * Keeps an account for everybody who signs in with a provider: made when they first come,
 * brought up to date whenever something is heard of them. Their groups decide; nobody
 * here gives such an account a role.
 */
@Component
@ConditionalOnFace(Face.TRIAGE)
class ProviderAccounts {

	private static final Logger log = LoggerFactory.getLogger(ProviderAccounts.class);

	private static final String REFRESH = "provider-refresh";

	private final ProviderStore store;

	private final AccountChanges accounts;

	private final SessionChanges sessions;

	private final HubKeys keys;

	private final Audit audit;

	private final TransactionalOperator tx;

	ProviderAccounts(ProviderStore store, AccountChanges accounts, SessionChanges sessions, HubKeys keys, Audit audit,
			TriageDatabase database) {
		this.store = store;
		this.accounts = accounts;
		this.sessions = sessions;
		this.keys = keys;
		this.audit = audit;
		this.tx = database.transactions();
	}

	/**
	 * The account of a person who came back from a provider with a role, made or updated;
	 * empty if it is closed or has ended here. A person without a role loses the one that
	 * they had.
	 */
	Mono<StaffId> keep(String provider, ProviderUser holder) {
		String subject = subject(provider, holder.subject());
		return this.store.find(provider, subject)
			.map(Optional::of)
			.defaultIfEmpty(Optional.empty())
			.flatMap(kept -> keep(kept, provider, subject, holder))
			.as(this.tx::transactional);
	}

	/** Notes how a session can be checked and ended by its provider. */
	Mono<Void> note(SessionHandle session, String provider, Arrived arrived) {
		if (arrived.refresh().isEmpty()) {
			log.warn("{} gave nothing to ask it with later: whoever it closes stays in until their session ends",
					provider);
		}
		return this.store.note(session.id(), provider,
				arrived.holder().session().map(sid -> sid(provider, sid)).orElse(null),
				arrived.refresh().map(token -> seal(session.id(), token)).orElse(null));
	}

	/** The token with which a session is checked. */
	String open(UUID session, String sealed) {
		return new String(this.keys.openCase(REFRESH, session, HexFormat.of().parseHex(sealed)),
				StandardCharsets.UTF_8);
	}

	/** Keeps what a session is checked with from now on. */
	Mono<Void> renew(UUID session, String token) {
		return this.store.renew(session, seal(session, token));
	}

	/**
	 * Ends a session that its provider does not stand for any more. If the answer before
	 * was lost, the provider refuses a token that it has changed meanwhile: that says
	 * nothing of the person, who stays in as with a provider that cannot be asked.
	 */
	Mono<Void> refuse(Due due) {
		if (due.unsure()) {
			log.warn("An answer of {} was lost, and it cannot be asked about that session any more", due.provider());
			return this.store.forget(due.session());
		}
		return ended(this.sessions.end(due.session()).flux());
	}

	/**
	 * Ends what came from one session at a provider, or every session of a person. If the
	 * provider names both, it also ends their sessions whose name the provider never
	 * told.
	 */
	Mono<Void> end(String provider, End end) {
		String subject = Optional.ofNullable(end.subject()).map(name -> subject(provider, name)).orElse("");
		return ended(Optional.ofNullable(end.session())
			.map(session -> this.sessions.endOfProviderSession(provider, sid(provider, session), subject))
			.orElseGet(() -> this.sessions.endOfHolder(provider, subject)));
	}

	/** Ends the sessions of every provider but these. */
	Mono<Void> endAllBut(Set<String> known) {
		return ended(this.sessions.endOfOtherProviders(known));
	}

	/** Digest of a provider's name for a person; the name itself is not stored. */
	String subject(String provider, String subject) {
		return digest("provider-subject", provider + "/" + subject);
	}

	private Mono<StaffId> keep(Optional<Kept> kept, String provider, String subject, ProviderUser holder) {
		if (holder.role().isEmpty()) {
			return kept.map(this::withdraw).orElseGet(Mono::empty);
		}
		Role role = holder.role().get();
		return kept.map(found -> refresh(found, holder, role))
			.orElseGet(() -> this.accounts
				.makeProvided(provider, subject, new Provided(holder.name(), role), role.vouchedFor())
				.delayUntil(made -> record(Act.ACCOUNT_MADE, made, role.name())));
	}

	private Mono<StaffId> refresh(Kept kept, ProviderUser holder, Role role) {
		if (kept.closed()) {
			return Mono.empty();
		}
		boolean changed = kept.role() != role || kept.withdrawn();
		return this.accounts.refresh(kept.id(), new Provided(holder.name(), role), role.vouchedFor())
			.then(changed ? record(Act.ROLE_CHANGED, kept.id(), kept.role() + " " + role) : Mono.empty())
			.thenReturn(kept.id());
	}

	private Mono<StaffId> withdraw(Kept kept) {
		return kept.withdrawn() ? Mono.empty()
				: this.accounts.withdraw(kept.id())
					.then(record(Act.ACCOUNT_WITHDRAWN, kept.id(), ""))
					.then(Mono.<StaffId>empty());
	}

	private Mono<Void> ended(Flux<StaffId> accounts) {
		return accounts.concatMap(account -> record(Act.SESSION_ENDED, account, "PROVIDER"))
			.then()
			.as(this.tx::transactional);
	}

	private Mono<Void> record(Act act, StaffId account, String detail) {
		return this.audit.record(AuditEntry.of(act, Actor.SYSTEM, account.value()).detail(detail));
	}

	private String seal(UUID session, String token) {
		return HexFormat.of().formatHex(this.keys.sealCase(REFRESH, session, token.getBytes(StandardCharsets.UTF_8)));
	}

	private String sid(String provider, String sid) {
		return digest("provider-session", provider + "/" + sid);
	}

	private String digest(String purpose, String what) {
		return HexFormat.of().formatHex(this.keys.digest(purpose, what.getBytes(StandardCharsets.UTF_8)));
	}

}

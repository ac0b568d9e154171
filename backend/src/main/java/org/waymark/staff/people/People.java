package org.waymark.staff.people;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

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
import org.waymark.staff.Role;
import org.waymark.staff.SessionChanges;
import org.waymark.staff.accounts.AccountChanges;
import org.waymark.staff.accounts.AccountChanges.NewAccount;
import org.waymark.staff.local.Passwords;
import org.waymark.staff.people.PeopleStore.Invited;
import org.waymark.staff.people.PeopleStore.Person;

/**
 * Accounts of this service. A person is invited with a link that works once, within three
 * days, and chooses the password themselves: nobody else ever knows it. A member of staff
 * vouches for each partner, whose account ends after 90 days unless that is renewed.
 */
@Component
@ConditionalOnFace(Face.TRIAGE)
class People {

	private final PeopleStore store;

	private final AccountChanges accounts;

	private final SessionChanges sessions;

	private final Passwords passwords;

	private final Audit audit;

	private final TransactionalOperator tx;

	private final InstantSource time;

	People(PeopleStore store, AccountChanges accounts, SessionChanges sessions, Passwords passwords, Audit audit,
			TriageDatabase database, InstantSource time) {
		this.store = store;
		this.accounts = accounts;
		this.sessions = sessions;
		this.passwords = passwords;
		this.audit = audit;
		this.tx = database.transactions();
		this.time = time;
	}

	Flux<Person> all() {
		return this.store.all();
	}

	/**
	 * Makes an account and invites its owner.
	 * @param by who does so; empty for a command on the hub's machine
	 * @return what opens the invitation; nothing if the name is taken
	 */
	Mono<InvitationKey> invite(NewAccount person, Optional<StaffId> by) {
		return this.accounts.make(person, by.filter(sponsor -> person.role().partner()), by, vouchedFor(person.role()))
			.delayUntil(account -> record(Act.ACCOUNT_MADE, account, by, person.role().name()))
			.flatMap(account -> key(account, by))
			.as(this.tx::transactional);
	}

	/** A fresh invitation for an account; the one before is worth nothing. */
	Mono<InvitationKey> inviteAgain(StaffId account, StaffId by) {
		return key(account, Optional.of(by))
			.delayUntil(made -> record(Act.ACCOUNT_INVITED, account, Optional.of(by), ""))
			.as(this.tx::transactional);
	}

	/** The invited person, while the invitation is valid. */
	Mono<Invited> invited(InvitationKey key) {
		return this.store.invited(key.hash());
	}

	/**
	 * Gives the owner of an invitation their password; false if the invitation is gone.
	 * Sessions of the former password end.
	 */
	Mono<Boolean> accept(InvitationKey key, Invited invited, String password) {
		return this.passwords.hashed(password)
			.flatMap(hash -> accept(key, hash).delayUntil(done -> done ? accepted(invited.id()) : Mono.empty())
				.as(this.tx::transactional));
	}

	/** A person who has an account, or had one. */
	Mono<Person> find(StaffId account) {
		return this.store.find(account);
	}

	/** Vouches for a partner for another 90 days, from now on; false for others. */
	Mono<Boolean> extend(Person person, StaffId by) {
		return !person.renewed() ? Mono.just(false) : this.accounts.vouch(person.id(), by, vouchedFor(person.role()))
			.delayUntil(done -> done ? record(Act.ACCOUNT_EXTENDED, person.id(), Optional.of(by), "") : Mono.empty())
			.as(this.tx::transactional);
	}

	/**
	 * Sets the last day of a person's account, or removes it. Partners for whom staff
	 * vouch are renewed instead, and nobody sets their own.
	 */
	Mono<Boolean> end(Person person, Optional<Instant> ends, StaffId by) {
		return (person.renewed() || person.id().equals(by)) ? Mono.just(false)
				: this.accounts.setEnd(person.id(), ends)
					.delayUntil(
							done -> done ? record(Act.ACCOUNT_END_SET, person.id(), Optional.of(by), "") : Mono.empty())
					.as(this.tx::transactional);
	}

	/**
	 * Opens a closed account again. Its password went when it was closed, and no earlier
	 * session opens again: a local account needs an invitation. The person who opens a
	 * partner's account vouches for them.
	 */
	Mono<Boolean> reopen(Person person, StaffId by) {
		return this.accounts
			.reopen(person.id(), Optional.of(by).filter(sponsor -> person.role().partner()), vouchedFor(person.role()))
			.delayUntil(done -> this.sessions.endAll(person.id()))
			.delayUntil(done -> done ? record(Act.ACCOUNT_REOPENED, person.id(), Optional.of(by), "") : Mono.empty())
			.as(this.tx::transactional);
	}

	/** Closes an account: its owner is out at once, and on every open screen. */
	Mono<Boolean> close(StaffId account, StaffId by) {
		return account.equals(by) ? Mono.just(false)
				: this.accounts.close(account)
					.delayUntil(done -> done ? record(Act.ACCOUNT_CLOSED, account, Optional.of(by), "") : Mono.empty())
					.as(this.tx::transactional);
	}

	private Optional<Instant> vouchedFor(Role role) {
		return role.vouchedFor().map(days -> this.time.instant().plus(Duration.ofDays(days)));
	}

	private Mono<Boolean> accept(InvitationKey key, String hash) {
		return this.accounts.useInvitation(key.hash())
			.flatMap(account -> this.accounts.choosePassword(account, hash))
			.defaultIfEmpty(false);
	}

	private Mono<Void> accepted(StaffId account) {
		return this.sessions.endAll(account).then(record(Act.INVITATION_ACCEPTED, account, Optional.of(account), ""));
	}

	private Mono<InvitationKey> key(StaffId account, Optional<StaffId> by) {
		InvitationKey key = InvitationKey.make();
		return this.accounts.invite(account, key.hash(), by).filter(Boolean::booleanValue).map(done -> key);
	}

	private Mono<Void> record(Act act, StaffId account, Optional<StaffId> by, String detail) {
		Actor actor = by.map(Actor::staff).orElse(Actor.SYSTEM);
		return this.audit.record(AuditEntry.of(act, actor, account.value()).detail(detail));
	}

}

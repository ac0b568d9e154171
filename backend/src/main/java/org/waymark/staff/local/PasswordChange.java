package org.waymark.staff.local;

import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;
import org.waymark.audit.Act;
import org.waymark.audit.Actor;
import org.waymark.audit.Audit;
import org.waymark.audit.AuditEntry;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.database.TriageDatabase;
import org.waymark.staff.Member;
import org.waymark.staff.SessionChanges;
import org.waymark.staff.accounts.AccountChanges;

/** Changes a password and ends the sessions that the former one opened. */
@Component
@ConditionalOnFace(Face.TRIAGE)
class PasswordChange {

	private final AccountChanges accounts;

	private final SessionChanges sessions;

	private final Passwords passwords;

	private final Audit audit;

	private final TransactionalOperator tx;

	PasswordChange(AccountChanges accounts, SessionChanges sessions, Passwords passwords, Audit audit,
			TriageDatabase database) {
		this.accounts = accounts;
		this.sessions = sessions;
		this.passwords = passwords;
		this.audit = audit;
		this.tx = database.transactions();
	}

	Mono<Void> to(String password, Member member) {
		return this.passwords.hashed(password).flatMap(hash -> keep(hash, member));
	}

	private Mono<Void> keep(String hash, Member member) {
		return this.accounts.changePassword(member.id(), hash)
			.then(this.sessions.endOthers(member.id(), member.session()))
			.then(this.accounts.endInvitation(member.id()))
			.then(this.audit.record(AuditEntry.of(Act.PASSWORD_CHANGED, Actor.staff(member.id()), member.id().value())))
			.as(this.tx::transactional);
	}

}

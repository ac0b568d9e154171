package org.waymark.staff.teams;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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
import org.waymark.staff.Permission;
import org.waymark.staff.Role;
import org.waymark.staff.accounts.AccountChanges;
import org.waymark.staff.teams.TeamStore.Placed;

/** Puts those who work on reports in the council's teams. */
@Component
@ConditionalOnFace(Face.TRIAGE)
class Teams {

	private static final List<Role> ROLES = Stream.of(Role.values())
		.filter(role -> role.may(Permission.WORK_ON_REPORT))
		.toList();

	private final TeamStore store;

	private final AccountChanges accounts;

	private final TeamProperties settings;

	private final Audit audit;

	private final TransactionalOperator tx;

	Teams(TeamStore store, AccountChanges accounts, TeamProperties settings, Audit audit, TriageDatabase database) {
		this.store = store;
		this.accounts = accounts;
		this.settings = settings;
		this.audit = audit;
		this.tx = database.transactions();
	}

	List<String> names() {
		return this.settings.names();
	}

	Flux<Placed> all() {
		return this.store.all(ROLES);
	}

	/**
	 * Puts a person in a team, or in none if its name is empty.
	 * @return false if there is no such team or person
	 */
	Mono<Boolean> put(StaffId account, String team, StaffId by) {
		if (!team.isEmpty() && !names().contains(team)) {
			return Mono.just(false);
		}
		return this.accounts.place(account, ROLES, Optional.of(team).filter(name -> !name.isEmpty()))
			.delayUntil(done -> done ? record(account, by) : Mono.empty())
			.as(this.tx::transactional);
	}

	private Mono<Void> record(StaffId account, StaffId by) {
		return this.audit.record(AuditEntry.of(Act.ACCOUNT_TEAM_SET, Actor.staff(by), account.value()));
	}

}

package org.waymark.audit;

import java.util.Optional;
import java.util.UUID;

/**
 * One act or one read, to be recorded.
 *
 * @param act what was done
 * @param actor who did it
 * @param kind of what it was done to
 * @param subject its id, where it has one
 * @param detail codes that say more; never typed text
 */
public record AuditEntry(Act act, Actor actor, Act.Subject kind, Optional<UUID> subject, String detail) {

	public static AuditEntry of(Act act, Actor actor, UUID subject) {
		return new AuditEntry(act, actor, act.subject(), Optional.of(subject), "");
	}

	public static AuditEntry of(Act act, Actor actor) {
		return new AuditEntry(act, actor, act.subject(), Optional.empty(), "");
	}

	public AuditEntry detail(String codes) {
		return new AuditEntry(this.act, this.actor, this.kind, this.subject, codes);
	}

}

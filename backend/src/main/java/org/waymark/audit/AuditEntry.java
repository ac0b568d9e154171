package org.waymark.audit;

import java.util.Optional;
import java.util.UUID;

/**
 * One act or one read, to be recorded.
 *
 * @param act what was done, a stable code such as {@code REPORT_READ}
 * @param actor who did it
 * @param subjectKind what it was done to, a stable code such as {@code REPORT}
 * @param subject its id, where it has one
 * @param detail codes that say more; never typed text
 */
public record AuditEntry(String act, Actor actor, String subjectKind, Optional<UUID> subject, String detail) {

	public static AuditEntry of(String act, Actor actor, String subjectKind, UUID subject) {
		return new AuditEntry(act, actor, subjectKind, Optional.of(subject), "");
	}

	public static AuditEntry of(String act, Actor actor, String subjectKind) {
		return new AuditEntry(act, actor, subjectKind, Optional.empty(), "");
	}

	public AuditEntry detail(String codes) {
		return new AuditEntry(this.act, this.actor, this.subjectKind, this.subject, codes);
	}

}

package org.waymark.directory.proposals;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

import org.waymark.audit.Act;
import org.waymark.audit.Actor;
import org.waymark.audit.Audit;
import org.waymark.audit.AuditEntry;
import org.waymark.directory.schools.SchoolEdits;
import org.waymark.notification.outbox.NewMessage;
import org.waymark.notification.outbox.Outbox;
import org.waymark.notification.outbox.Purpose;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.database.TriageDatabase;
import org.waymark.platform.ids.StaffId;
import org.waymark.site.schools.School;
import org.waymark.site.schools.roles.SchoolRoles;
import org.waymark.site.text.TypedText;

/**
 * Sends schools links by which they propose their policies: once each, for 14 days, to a
 * mailbox of a role. A new link ends the one before.
 */
@Component
@ConditionalOnFace(Face.TRIAGE)
public class Invitations {

	static final Duration LASTS = Duration.ofDays(14);

	private static final Duration KEPT = Duration.ofDays(365);

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK)
		.withZone(ZoneId.of("Europe/London"));

	private final InvitationStore store;

	private final SchoolRoles roles;

	private final Outbox outbox;

	private final Audit audit;

	private final InstantSource time;

	private final TriageDatabase database;

	Invitations(InvitationStore store, SchoolRoles roles, Outbox outbox, Audit audit, InstantSource time,
			TriageDatabase database) {
		this.store = store;
		this.roles = roles;
		this.outbox = outbox;
		this.audit = audit;
		this.time = time;
		this.database = database;
	}

	/**
	 * Whether a link may be sent: to a mailbox of a role, at an open school. One that is
	 * only proposed has no office yet.
	 */
	public boolean reaches(School school) {
		return school.standing().open() && this.roles.isMailbox(school.contact().mailbox(), school.name());
	}

	/** The link that a school was sent last; empty when none was. */
	Mono<Invitation> latest(int urn) {
		return this.store.latest(urn);
	}

	/**
	 * Sends a link.
	 * @param known the link that the editor knows of; empty for none
	 * @return false when another was sent since; nothing was sent
	 */
	Mono<Boolean> send(School school, String known, StaffId editor) {
		return latest(school.urn()).map(last -> last.id().toString())
			.defaultIfEmpty("")
			.filter(known::equals)
			.flatMap(last -> invite(school, Purpose.SCHOOL_LINK, "after " + last, Optional.of(editor)))
			.filter(sent -> sent)
			.flatMap(sent -> this.audit
				.record(AuditEntry.of(Act.SCHOOL_LINK_SENT, Actor.staff(editor), SchoolEdits.subject(school.urn()))
					.detail(Integer.toString(school.urn())))
				.thenReturn(true))
			.defaultIfEmpty(false)
			.as(this.database.transactions()::transactional);
	}

	/** The yearly link of a school, in the transaction of the batch. */
	public Mono<Boolean> remind(School school, int year) {
		return invite(school, Purpose.SCHOOL_YEARLY, "of " + year, Optional.empty());
	}

	/** Of two presses of one button the second finds the name taken. */
	private Mono<Boolean> invite(School school, Purpose purpose, String name, Optional<StaffId> editor) {
		Instant now = this.time.instant();
		UUID id = UUID.nameUUIDFromBytes(("link " + school.urn() + " " + name).getBytes(StandardCharsets.UTF_8));
		Invitation invitation = new Invitation(id, school.urn(), school.contact().mailbox(), now, now.plus(LASTS));
		LinkToken token = LinkToken.random();
		return this.store.endUnused(school.urn(), now)
			.then(this.store.add(invitation, token, editor))
			.filter(added -> added)
			.flatMap(added -> this.outbox
				.add(NewMessage.toSchool(purpose, "link-" + id, invitation.mailbox(), facts(school, invitation, token)))
				.thenReturn(true))
			.defaultIfEmpty(false);
	}

	private static List<String> facts(School school, Invitation invitation, LinkToken token) {
		return List.of(TypedText.oneLine(school.name()), token.text(), DAY.format(invitation.until()));
	}

	/** Deletes links that ended a year ago. */
	public Mono<Void> purge() {
		return this.store.purge(this.time.instant().minus(KEPT));
	}

}

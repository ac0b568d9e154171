package org.waymark.directory.schools;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.waymark.audit.Act;
import org.waymark.audit.Actor;
import org.waymark.audit.Audit;
import org.waymark.audit.AuditEntry;
import org.waymark.directory.schools.PolicyRow.Dates;
import org.waymark.directory.schools.PolicyRow.Document;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.database.TriageDatabase;
import org.waymark.platform.ids.StaffId;
import org.waymark.site.schools.School;

/**
 * What an editor changes about a school: its policies and whom to talk to. Everybody sees
 * it with the commit. Of two editors at once the second learns of it.
 */
@Component
@ConditionalOnFace(Face.TRIAGE)
public class SchoolEdits {

	private final PolicyRepository policies;

	private final ContactRepository contacts;

	private final AnswerStore answers;

	private final HistoryStore history;

	private final Schools schools;

	private final Audit audit;

	private final TriageDatabase database;

	SchoolEdits(PolicyRepository policies, ContactRepository contacts, AnswerStore answers, HistoryStore history,
			Schools schools, Audit audit, TriageDatabase database) {
		this.policies = policies;
		this.contacts = contacts;
		this.answers = answers;
		this.history = history;
		this.schools = schools;
		this.audit = audit;
		this.database = database;
	}

	/** What is known of a policy of a school; version 0 when that is nothing. */
	public Mono<PolicyRow> policy(int urn, String kind) {
		return this.policies.ofSchool(urn, kind).defaultIfEmpty(unknown(urn, null, kind));
	}

	/** The same of a trust, for all its schools. */
	public Mono<PolicyRow> policyOfTrust(int trust, String kind) {
		return this.policies.ofTrust(trust, kind).defaultIfEmpty(unknown(null, trust, kind));
	}

	private static PolicyRow unknown(@Nullable Integer urn, @Nullable Integer trust, String kind) {
		return new PolicyRow(UUID.randomUUID(), urn, trust, kind, "NOT_LOOKED", Document.NONE, Dates.UNKNOWN, 0,
				Instant.EPOCH, null);
	}

	/** A policy that is stored. */
	public Mono<PolicyRow> policy(UUID id) {
		return this.policies.byId(id);
	}

	/** The same; nobody else changes it until the transaction ends. */
	public Mono<PolicyRow> locked(UUID id) {
		return this.policies.locked(id);
	}

	/** What everybody sees of what a policy covers. */
	public Flux<School.Covered> answers(UUID policy) {
		return this.answers.of(policy).map(AnswerRow::covered);
	}

	/** Shows an answer from the next edition on. */
	public Mono<Void> show(UUID policy, School.Covered found) {
		return this.answers.keep(new AnswerRow(policy, found.question(), found.answer(), found.page(), found.quote(),
				found.role(), found.looked(), found.reply()));
	}

	/**
	 * Takes an answer away that does not hold any more. A no stays until another comes.
	 */
	public Mono<Void> withdraw(UUID policy, String question) {
		return this.answers.withdraw(policy, question);
	}

	/** Publishes what was changed about a policy, and records the act. */
	public Mono<Void> changed(Act act, PolicyRow policy, Actor who) {
		return this.schools.publish()
			.then(this.audit
				.record(AuditEntry.of(act, who, subject(policy)).detail(numberOf(policy) + " " + policy.kind())));
	}

	/** Whom to talk to at a school; version 0 when that is not known. */
	public Mono<ContactRow> contact(int urn) {
		return this.contacts.ofSchool(urn)
			.defaultIfEmpty(new ContactRow(urn, "", "", "", "", false, 0, Instant.EPOCH, null));
	}

	/** Every state that a policy had, the newest first. */
	public Flux<KeptState> history(UUID policy) {
		return this.history.of(policy);
	}

	/**
	 * Keeps a policy.
	 * @return false when somebody else changed it since; nothing was kept
	 */
	public Mono<Boolean> keep(PolicyRow policy, StaffId editor) {
		return this.policies.save(policy)
			.then(changed(Act.SCHOOL_POLICY_CHANGED, subject(policy), editor,
					numberOf(policy) + " " + policy.kind() + " " + policy.state()))
			.thenReturn(true)
			.as(this.database.transactions()::transactional)
			.onErrorReturn(SchoolEdits::elsewhere, false);
	}

	/** The same for whom to talk to. */
	public Mono<Boolean> keep(ContactRow contact, StaffId editor) {
		return this.contacts.save(contact)
			.then(changed(Act.SCHOOL_CONTACT_CHANGED, subject(contact.urn()), editor, Integer.toString(contact.urn())))
			.thenReturn(true)
			.as(this.database.transactions()::transactional)
			.onErrorReturn(SchoolEdits::elsewhere, false);
	}

	/**
	 * Gives the policies and the contact of a school that closed to the one that replaced
	 * it, as one act. What the other has of its own stays.
	 * @return false when there was nothing to give
	 */
	public Mono<Boolean> move(int from, int to, StaffId editor) {
		return this.schools.movePolicies(from, to)
			.filter(moved -> moved.contact() || !moved.policies().isEmpty())
			.flatMap(moved -> changed(Act.SCHOOL_POLICIES_MOVED, subject(from), editor, from + " " + to)
				.thenReturn(true))
			.defaultIfEmpty(false)
			.as(this.database.transactions()::transactional);
	}

	private Mono<Void> changed(Act act, UUID subject, StaffId editor, String codes) {
		return this.schools.publish()
			.then(this.audit.record(AuditEntry.of(act, Actor.staff(editor), subject).detail(codes)));
	}

	private static Integer numberOf(PolicyRow policy) {
		return Objects.requireNonNull((policy.urn() != null) ? policy.urn() : policy.trust());
	}

	/** Another version is stored by now, or a first one. */
	private static boolean elsewhere(Throwable failure) {
		return failure instanceof OptimisticLockingFailureException || failure instanceof DuplicateKeyException;
	}

	private static UUID subject(PolicyRow policy) {
		return (policy.urn() != null) ? subject(policy.urn())
				: UUID.nameUUIDFromBytes(("trust " + policy.trust()).getBytes(StandardCharsets.UTF_8));
	}

	/** The record of acts knows subjects by such ids: made of the school's number. */
	public static UUID subject(int urn) {
		return UUID.nameUUIDFromBytes(("school " + urn).getBytes(StandardCharsets.UTF_8));
	}

	/**
	 * A state that a policy had.
	 *
	 * @param state code of it
	 * @param address where it was; may be empty
	 * @param at when that was stored
	 * @param editor who stored it; empty for nobody
	 */
	public record KeptState(String state, String address, Instant at, String editor) {

	}

}

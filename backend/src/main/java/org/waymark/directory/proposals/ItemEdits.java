package org.waymark.directory.proposals;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

import org.waymark.desk.Words;
import org.waymark.directory.proposals.ItemDecisionStore.ItemDecision;
import org.waymark.directory.proposals.Proposals.Looked;
import org.waymark.directory.schools.ContactRow;
import org.waymark.directory.schools.PolicyRow;
import org.waymark.directory.schools.PolicyRow.Dates;
import org.waymark.directory.schools.PolicyRow.Document;
import org.waymark.directory.schools.SchoolEdits;
import org.waymark.notification.outbox.NewMessage;
import org.waymark.notification.outbox.Outbox;
import org.waymark.notification.outbox.Purpose;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.ids.StaffId;
import org.waymark.site.schools.Proposal;
import org.waymark.site.schools.PublishedSchools.PolicyKind;
import org.waymark.site.text.EmailAddress;
import org.waymark.site.text.TypedText;

/** Takes over what an editor accepted, and tells the school what became of it. */
@Component
@ConditionalOnFace(Face.TRIAGE)
class ItemEdits {

	private final SchoolEdits edits;

	private final Words words;

	private final Outbox outbox;

	ItemEdits(SchoolEdits edits, Words words, Outbox outbox) {
		this.edits = edits;
		this.words = words;
		this.outbox = outbox;
	}

	/**
	 * Takes one thing over, as if the editor had typed it.
	 * @return an error when somebody else changed it in the same moment
	 */
	Mono<Void> take(Looked looked, String item, Instant now, StaffId editor) {
		Mono<Boolean> kept = item.equals(ProposalItems.CONTACT) ? contact(looked, now, editor)
				: policy(looked, item, now, editor);
		return kept.filter(done -> done)
			.switchIfEmpty(Mono.error(() -> new OptimisticLockingFailureException("Changed elsewhere")))
			.then();
	}

	private Mono<Boolean> policy(Looked looked, String kind, Instant now, StaffId editor) {
		return this.edits.policy(looked.school().urn(), kind)
			.map(before -> policy(looked, before, now, editor))
			.flatMap(row -> this.edits.keep(row, editor));
	}

	/** A school that has no link any more does not publish it. */
	private static PolicyRow policy(Looked looked, PolicyRow before, Instant now, StaffId editor) {
		Proposal proposal = looked.invitation().proposal();
		String link = proposal.link(before.kind());
		boolean same = before.document().address().equals(link);
		Document document = same ? before.document() : new Document(link, name(looked, before.kind()), 0, format(link));
		Dates dates = new Dates(proposal.reviewedOn(before.kind()).orElse(null),
				proposal.nextOn(before.kind()).orElse(null));
		return new PolicyRow(before.id(), before.urn(), before.trust(), before.kind(),
				link.isEmpty() ? "NOT_FOUND" : "PUBLISHED", link.isEmpty() ? Document.NONE : document, dates,
				before.version(), now, editor.value());
	}

	private static String format(String link) {
		String path = link.replaceAll("[?#].*", "").toLowerCase(Locale.ROOT);
		return path.endsWith(".pdf") ? "PDF" : path.endsWith(".docx") ? "DOCX" : "PAGE";
	}

	private Mono<Boolean> contact(Looked looked, Instant now, StaffId editor) {
		Proposal proposal = looked.invitation().proposal();
		return this.edits.contact(looked.school().urn())
			.map(before -> new ContactRow(before.urn(), proposal.value("lead"), proposal.value("deputy"),
					EmailAddress.read(proposal.value("mailbox")).map(EmailAddress::text).orElse(""),
					proposal.value("paper"), before.safePlace(), before.version(), now, editor.value()))
			.flatMap(row -> this.edits.keep(row, editor));
	}

	/** Tells the mailbox that the link went to, once. */
	Mono<Void> tell(Looked looked) {
		String accepted = looked.decided()
			.stream()
			.filter(ItemDecision::accepted)
			.map(one -> name(looked, one))
			.collect(Collectors.joining("; "));
		String refused = looked.decided()
			.stream()
			.filter(one -> !one.accepted())
			.map(one -> name(looked, one) + ": " + one.reason())
			.collect(Collectors.joining("; "));
		return this.outbox.add(NewMessage.toSchool(Purpose.SCHOOL_RESULT, "result-" + looked.id(),
				looked.invitation().mailbox(), List.of(TypedText.oneLine(looked.school().name()),
						Integer.toString(looked.school().urn()), said(accepted), said(refused))));
	}

	private String said(String list) {
		return TypedText.oneLine(list.isEmpty() ? this.words.of("school-proposal", "EMPTY") : list);
	}

	private String name(Looked looked, ItemDecision decision) {
		return decision.item().equals(ProposalItems.CONTACT) ? this.words.of("school-proposal", "CONTACT")
				: name(looked, decision.item());
	}

	static String name(Looked looked, String kind) {
		return looked.kinds()
			.stream()
			.filter(one -> one.code().equals(kind))
			.map(PolicyKind::name)
			.findFirst()
			.orElse(kind);
	}

}

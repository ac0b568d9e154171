package org.waymark.triage.correspondence;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

import org.waymark.audit.Act;
import org.waymark.audit.Actor;
import org.waymark.audit.Audit;
import org.waymark.audit.AuditEntry;
import org.waymark.cases.transitions.ReportTransitions;
import org.waymark.conversations.Correspondence;
import org.waymark.conversations.Correspondence.MessagePage;
import org.waymark.conversations.Correspondence.ReporterMessage;
import org.waymark.notification.outbox.SentMessages;
import org.waymark.notification.outbox.SentMessages.LetterNotice;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.database.TriageDatabase;
import org.waymark.platform.ids.ReportId;
import org.waymark.site.terms.ReportReference;
import org.waymark.staff.Member;
import org.waymark.triage.correspondence.ReportLettersStore.Subject;

/** Messages between the desk and a reporter; each read and each letter is recorded. */
@Component
@ConditionalOnFace(Face.TRIAGE)
class ReportCorrespondence {

	private final ReportLettersStore store;

	private final Correspondence correspondence;

	private final ReporterNotice mail;

	private final SentMessages sent;

	private final ReportTransitions transitions;

	private final Audit audit;

	private final TriageDatabase database;

	ReportCorrespondence(ReportLettersStore store, Correspondence correspondence, ReporterNotice mail,
			SentMessages sent, ReportTransitions transitions, Audit audit, TriageDatabase database) {
		this.store = store;
		this.correspondence = correspondence;
		this.mail = mail;
		this.sent = sent;
		this.transitions = transitions;
		this.audit = audit;
		this.database = database;
	}

	/**
	 * The report with this reference; empty when there is none that the reader may see.
	 */
	Mono<Subject> subject(ReportReference reference, Member reader) {
		return this.store.find(reference, reader.id());
	}

	/** The newest letters of a report; from now on none of them counts as new. */
	Mono<Read> read(Subject report, Member reader) {
		return record(Act.LETTERS_READ, report.id(), reader).then(this.transitions.noteReplyRead(report.id()))
			.then(read(report))
			.as(this.database.transactions()::transactional);
	}

	/** Those that are older than one of them. */
	Mono<Read> read(Subject report, UUID before, Member reader) {
		return record(Act.LETTERS_READ, report.id(), reader).then(read(report, Optional.of(before)));
	}

	/** The present letters, for a reader who has them open. */
	Mono<Read> read(Subject report) {
		return read(report, Optional.empty());
	}

	private Mono<Read> read(Subject report, Optional<UUID> before) {
		return this.correspondence.letters(report.id(), before).flatMap(letters -> read(report, letters));
	}

	private Mono<Read> read(Subject report, MessagePage letters) {
		return this.correspondence.canWrite(report.id())
			.flatMap(can -> this.mail.reach(report.id())
				.flatMap(reach -> told(letters).map(told -> new Read(report, letters, can, reach, told))));
	}

	/** What is known of the mail that told of each letter, by the letter's id. */
	private Mono<Map<UUID, String>> told(MessagePage letters) {
		List<UUID> ours = letters.letters()
			.stream()
			.filter(letter -> letter.staff().isPresent())
			.map(ReporterMessage::id)
			.toList();
		return this.sent.about(ours).collectMap(LetterNotice::letter, LetterNotice::known);
	}

	/**
	 * Sends a letter once, and tells the reporter by mail if they said that it is safe;
	 * empty when the hub cannot write to this reporter.
	 */
	Mono<Boolean> write(Subject report, UUID letter, String words, Member writer) {
		return this.correspondence.write(report.id(), letter, writer.id(), words)
			.delayUntil(kept -> kept ? announce(report.id(), letter, writer) : Mono.empty())
			.as(this.database.transactions()::transactional);
	}

	private Mono<Void> announce(ReportId report, UUID letter, Member writer) {
		return this.mail.announce(report, letter).then(record(Act.LETTER_WRITTEN, report, writer));
	}

	private Mono<Void> record(Act act, ReportId report, Member member) {
		return this.audit.record(AuditEntry.of(act, Actor.staff(member.id()), report.value()));
	}

	/**
	 * The letters read.
	 *
	 * @param canWrite whether the hub can write to this reporter
	 * @param reach whether mail tells them of a letter
	 * @param told codes of what is known of that mail, by the letter
	 */
	record Read(Subject report, MessagePage letters, boolean canWrite, MailReach reach, Map<UUID, String> told) {

		Read {
			told = Map.copyOf(told);
		}

		@Override
		public String toString() {
			return "Read[hidden]";
		}

	}

}

package org.waymark.conversations;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;

import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.crypto.Box;
import org.waymark.platform.crypto.CannotOpen;
import org.waymark.platform.crypto.HubKeys;
import org.waymark.platform.database.TriageDatabase;
import org.waymark.platform.ids.ReportId;
import org.waymark.platform.ids.StaffId;
import org.waymark.site.followup.Conversations.Danger;
import org.waymark.site.followup.Conversations.Stage;

/**
 * The hub's end. It writes to a reporter without ever knowing their code: the key for
 * that came sealed with the report. A contact that follows a closed report has no
 * conversation of its own: it goes on with that of the closed one.
 */
@Component
@ConditionalOnFace(Face.TRIAGE)
public class Correspondence {

	private static final String LETTERBOX = "letterbox";

	private static final String LETTER = "letter";

	private final CorrespondenceStore store;

	private final HubKeys keys;

	private final TriageDatabase database;

	Correspondence(CorrespondenceStore store, HubKeys keys, TriageDatabase database) {
		this.store = store;
		this.keys = keys;
		this.database = database;
	}

	/** Keeps the key of a report's letters, in the caller's transaction. */
	public Mono<Void> begin(ReportId report, byte[] key) {
		return this.store.addLetterbox(report, this.keys.sealCase(LETTERBOX, report.value(), key));
	}

	/** Whether the hub can write to the reporter at all. */
	public Mono<Boolean> canWrite(ReportId report) {
		return this.store.thread(report).flatMap(this.store::letterbox).hasElement();
	}

	/**
	 * The newest letters of a report, as many as a page bears.
	 * @param before only those that are older than this letter, if it is one
	 */
	public Mono<MessagePage> letters(ReportId report, Optional<UUID> before) {
		return this.store.thread(report).flatMap(thread -> this.store.letters(thread, before, this::text));
	}

	/**
	 * Keeps a letter to the reporter once, in the caller's transaction.
	 * @param name its id, from the form: sent again it is the same letter
	 * @return false when it had been kept before; empty when the hub cannot write to this
	 * reporter
	 */
	public Mono<Boolean> write(ReportId report, UUID name, StaffId staff, String words) {
		byte[] text = MessageSealer.padded(words);
		return this.store.thread(report)
			.flatMap(thread -> this.store.letterbox(thread)
				.map(box -> this.keys.openCase(LETTERBOX, thread.value(), box))
				.map(key -> Box.seal(key, text, MessageSealer.contextOfReporter(name)))
				.flatMap(copy -> this.store.add(thread, name, staff, copy, this.keys.sealCase(LETTER, name, text))));
	}

	/** Lets the reporter see that a person has read the report; said once. */
	public Mono<Void> wasRead(ReportId report) {
		return reached(report, Stage.READ);
	}

	/** Lets the reporter see that a person is looking into it. */
	public Mono<Void> isLookedInto(ReportId report) {
		return reached(report, Stage.LOOKING);
	}

	/** Lets the reporter see that the hub has decided. */
	public Mono<Void> isFinished(ReportId report) {
		return reached(report, Stage.FINISHED);
	}

	private Mono<Void> reached(ReportId report, Stage stage) {
		return this.store.thread(report).flatMap(thread -> this.store.reached(thread, stage));
	}

	/**
	 * Takes in the oldest letter that waits; empty when there is none. One that does not
	 * open is marked, and shown as such.
	 * @param then what else belongs to it, in the same transaction
	 * @param aside what belongs to a letter that fails again and again: it is set aside,
	 * so that it holds up nobody behind it
	 */
	public Mono<ReceivedMessage> takeInOne(Function<ReceivedMessage, Mono<Void>> then, Supplier<Mono<Void>> aside) {
		return this.store.claim()
			.flatMap(waiting -> Mono.defer(() -> takeIn(waiting).delayUntil(then))
				.onErrorMap(failure -> new TakingInFailed(waiting.id(), failure)))
			.as(this.database.transactions()::transactional)
			.onErrorResume(TakingInFailed.class, failure -> count(failure, aside));
	}

	private Mono<ReceivedMessage> count(TakingInFailed failure, Supplier<Mono<Void>> aside) {
		return this.store.failed(failure.letter())
			.filter(setAside -> setAside)
			.flatMap(setAside -> aside.get())
			.as(this.database.transactions()::transactional)
			.then(Mono.error(() -> failure));
	}

	/**
	 * Lets letters that did not open be tried again, for instance with a restored key.
	 */
	public Mono<Void> retry() {
		return this.store.unmark();
	}

	/** The database may have refused them only because they came at a bad time. */
	public Mono<Void> retryRefused() {
		return this.store.unmarkRefused();
	}

	private Mono<ReceivedMessage> takeIn(WaitingMessage letter) {
		try {
			byte[] text = this.keys.openReport(letter.sealed(), MessageSealer.contextOfHub(letter.id()));
			return this.store.takeIn(letter.id(), this.keys.sealCase(LETTER, letter.id(), text))
				.thenReturn(new ReceivedMessage(letter.report(), Optional.of(MessageSealer.words(text)),
						MessageSealer.danger(text)));
		}
		catch (CannotOpen closed) {
			return this.store.mark(letter.id(), "CANNOT_OPEN")
				.thenReturn(new ReceivedMessage(letter.report(), Optional.empty(), Danger.UNANSWERED));
		}
	}

	private byte[] text(UUID letter, byte[] body) {
		return this.keys.openCase(LETTER, letter, body);
	}

	/**
	 * Letters of a report as the hub reads them: the newest, as many as a page bears.
	 *
	 * @param letters oldest first
	 * @param older the letter before which there are others; empty when there are none
	 */
	public record MessagePage(List<ReporterMessage> letters, Optional<UUID> older) {

		public MessagePage {
			letters = List.copyOf(letters);
		}

		@Override
		public String toString() {
			return "Bundle[hidden]";
		}

	}

	/**
	 * A letter that the hub took in.
	 *
	 * @param report which report it belongs to
	 * @param words as written; empty if it did not open: then it is kept whole and tried
	 * again when the hub starts
	 * @param danger what they answered beside the words
	 */
	public record ReceivedMessage(ReportId report, Optional<String> words, Danger danger) {

		public boolean opened() {
			return this.words.isPresent();
		}

		@Override
		public String toString() {
			return "ReceivedMessage[hidden]";
		}

	}

	/**
	 * One letter as the hub reads it.
	 *
	 * @param id its id
	 * @param sent when it was kept (UTC)
	 * @param staff who of the hub wrote it; empty when the reporter did
	 * @param words as written; empty when it does not open
	 * @param danger what the reporter answered beside the words
	 * @param seen when the reporter first opened it (UTC), of what the hub wrote
	 */
	public record ReporterMessage(UUID id, Instant sent, Optional<StaffId> staff, Optional<String> words, Danger danger,
			Optional<Instant> seen) {

		@Override
		public String toString() {
			return "Letter[hidden]";
		}

	}

}

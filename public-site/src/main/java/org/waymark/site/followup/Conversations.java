package org.waymark.site.followup;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import reactor.core.publisher.Mono;

import org.waymark.site.IntakeAway;
import org.waymark.site.terms.ReportReference;

/**
 * Messages between a reporter and the hub after the report. Every operation that needs
 * the store fails with {@link IntakeAway} if it cannot be reached.
 */
public interface Conversations {

	/**
	 * The conversation about a report, its newest messages; what the hub wrote in them
	 * counts as seen from then on.
	 * @return empty when reference and code do not belong together; that costs as much
	 * work as when they do
	 */
	Mono<Conversation> open(ReportReference reference, ReturnCode code);

	/** Whether reference and code belong together; nothing is opened or seen. */
	Mono<Boolean> belong(ReportReference reference, ReturnCode code);

	/**
	 * Counts a wrong code, in every process together.
	 * @param network the network that it came from, coarsely, or empty
	 * @return whether there were so many, from there or for this reference, that they are
	 * no slips; also when they cannot be counted
	 */
	Mono<Boolean> wrong(String network, ReportReference reference);

	/**
	 * Keeps more words of the reporter for the hub. Sent again under the same name they
	 * are kept once.
	 * @param danger what they answered beside the words
	 * @return when they were kept first (UTC); empty when reference and code do not
	 * belong together
	 */
	Mono<Instant> add(ReportReference reference, ReturnCode code, UUID name, String words, Danger danger);

	/** The answer to "is somebody in danger now?", which nobody has to give. */
	enum Danger {

		/** They left it out. */
		UNANSWERED,
		/** Somebody is. */
		YES,
		/** They are not sure. */
		NOT_SURE,
		/** Nobody is. */
		NO;

		/** What the form calls it; empty where they left it out. */
		String code() {
			return (this == UNANSWERED) ? "" : name().toLowerCase(Locale.ROOT).replace('_', '-');
		}

		static Danger of(String code) {
			return Stream.of(values()).filter(one -> one.code().equals(code)).findFirst().orElse(UNANSWERED);
		}

		/** Whether it wakes the people on duty by itself. */
		public boolean wakes() {
			return this == YES || this == NOT_SURE;
		}

	}

	/** How far the hub has come. */
	enum Stage {

		/** Stored; nobody has read it yet. */
		RECEIVED,
		/** A person has read it. */
		READ,
		/** A person is looking into it. */
		LOOKING,
		/** The hub has decided. */
		FINISHED

	}

	/**
	 * A report and what was said since.
	 *
	 * @param received when the report was accepted (UTC)
	 * @param messages oldest first
	 * @param older whether there are others before them
	 */
	record Conversation(Instant received, Stage stage, List<Message> messages, boolean older) {

		public Conversation {
			messages = List.copyOf(messages);
		}

	}

	/**
	 * One message.
	 *
	 * @param sent when it was kept (UTC)
	 * @param fromHub whether the hub wrote it
	 * @param words as written; empty if they do not open
	 */
	record Message(Instant sent, boolean fromHub, Optional<String> words) {

		@Override
		public String toString() {
			return "Message[hidden]";
		}

	}

}

package org.waymark.conversations;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.crypto.Box;
import org.waymark.platform.crypto.CannotOpen;
import org.waymark.platform.crypto.PublicKeys;
import org.waymark.platform.database.PublicDatabase;
import org.waymark.platform.signals.NotifyThrottle;
import org.waymark.site.IntakeAway;
import org.waymark.site.followup.Conversations;
import org.waymark.site.followup.ReturnCode;
import org.waymark.site.terms.ReportReference;

/**
 * The public end. The reporter's words are sealed twice: for the hub, and under a key
 * derived from the code, so that they can read them again. The hub's words open with the
 * code alone.
 */
@Component
@ConditionalOnFace(Face.PUBLIC)
class SealedConversations implements Conversations {

	private static final Logger log = LoggerFactory.getLogger(SealedConversations.class);

	private final PublicKeys keys;

	private final ConversationStore store;

	private final WrongCodes wrong;

	private final NotifyThrottle reportWaiting;

	SealedConversations(PublicKeys keys, ConversationStore store, WrongCodes wrong,
			@Qualifier("reportWaiting") NotifyThrottle reportWaiting) {
		this.keys = keys;
		this.store = store;
		this.wrong = wrong;
		this.reportWaiting = reportWaiting;
	}

	@Override
	public Mono<Conversation> open(ReportReference reference, ReturnCode code) {
		byte[] verifier = this.keys.codeVerifier(code.digits());
		byte[] key = this.keys.letterKey(code.digits());
		return this.store.open(reference, verifier)
			.flatMap(known -> this.store.letters(reference, verifier)
				.collectList()
				.map(letters -> conversation(known, letters, key)))
			.onErrorMap(PublicDatabase::failed, IntakeAway::new);
	}

	@Override
	public Mono<Boolean> belong(ReportReference reference, ReturnCode code) {
		return this.store.open(reference, this.keys.codeVerifier(code.digits()))
			.hasElement()
			.onErrorMap(PublicDatabase::failed, IntakeAway::new);
	}

	@Override
	public Mono<Boolean> wrong(String network, ReportReference reference) {
		return this.wrong.count(network, reference);
	}

	@Override
	public Mono<Instant> add(ReportReference reference, ReturnCode code, UUID name, String words, Danger danger) {
		byte[] text = MessageSealer.padded(words, danger);
		return Mono
			.fromCallable(() -> new SealedMessage(name, this.keys.sealReport(text, MessageSealer.contextOfHub(name)),
					Box.seal(this.keys.letterKey(code.digits()), text, MessageSealer.contextOfReporter(name))))
			.flatMap(letter -> this.store.add(reference, this.keys.codeVerifier(code.digits()), letter))
			.doOnSuccess(sent -> this.reportWaiting.wanted())
			.onErrorMap(PublicDatabase::failed, IntakeAway::new);
	}

	private static Conversation conversation(ConversationStore.Known known, List<ConversationStore.Letter> letters,
			byte[] key) {
		return new Conversation(known.received(), known.stage(),
				letters.stream().map(letter -> message(letter, key)).toList(),
				letters.stream().anyMatch(ConversationStore.Letter::older));
	}

	private static Message message(ConversationStore.Letter letter, byte[] key) {
		return new Message(letter.sent(), letter.fromHub(), words(letter, key));
	}

	/** One that does not open hides none of the others. */
	private static Optional<String> words(ConversationStore.Letter letter, byte[] key) {
		try {
			return Optional
				.of(MessageSealer.words(Box.open(key, letter.copy(), MessageSealer.contextOfReporter(letter.id()))));
		}
		catch (CannotOpen closed) {
			log.error("The reporter's copy of letter {} does not open", letter.id());
			return Optional.empty();
		}
	}

}

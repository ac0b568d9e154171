package org.waymark.site.followup;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

import org.waymark.site.Choice;
import org.waymark.site.ErrorLink;
import org.waymark.site.followup.ConversationPage.Entry;
import org.waymark.site.followup.Conversations.Conversation;
import org.waymark.site.followup.Conversations.Danger;
import org.waymark.site.followup.Conversations.Message;
import org.waymark.site.followup.Conversations.Stage;
import org.waymark.site.followup.FollowUpState.Outcome;
import org.waymark.site.page.Frames;
import org.waymark.site.page.Pages;

/** The pages of coming back. */
@Component
class FollowUpPages {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM, h:mma", Locale.UK)
		.withZone(ZoneId.of("Europe/London"));

	/** The answers, in the order of the page: the gravest first. */
	static final List<Danger> DANGERS = List.of(Danger.YES, Danger.NOT_SURE, Danger.NO);

	private final Frames frames;

	private final Pages pages;

	FollowUpPages(Frames frames, Pages pages) {
		this.frames = frames;
		this.pages = pages;
	}

	ResponseEntity<byte[]> enter(Optional<FollowUpState> back) {
		Optional<FollowUpState> failed = back.filter(held -> !held.outcome().isOpen());
		List<ErrorLink> errors = failed.map(this::errors).orElse(List.of());
		return this.pages.show("followup/enter",
				new EnterPage(this.frames.frame("followup.title").withError(!errors.isEmpty()),
						failed.map(held -> held.typed().reference()).orElse(""),
						failed.map(held -> held.typed().code()).orElse(""), errors));
	}

	ResponseEntity<byte[]> open(FollowUpState back, String of, Conversation conversation) {
		List<ErrorLink> errors = back.outcome().isEmpty()
				? List.of(new ErrorLink("more", this.frames.text("followup.more.missing"))) : List.of();
		Danger answered = (back.outcome() == Outcome.EMPTY_SAFE) ? Danger.NO : Danger.UNANSWERED;
		return this.pages.show("followup/messages",
				new ConversationPage(this.frames.frame("followup.open.title").withError(!errors.isEmpty()),
						said(conversation.received()), this.frames.text(stage(conversation.stage())),
						conversation.messages().stream().map(this::entry).toList(), conversation.older(), of,
						UUID.randomUUID().toString(), kept(back.outcome()), choices(answered), errors));
	}

	/** What is said once a message is kept; nothing where none was. */
	private List<String> kept(Outcome outcome) {
		List<String> keys = switch (outcome) {
			case KEPT -> List.of("followup.kept");
			case ALERTED -> List.of("followup.kept", "followup.kept.alerted", "followup.kept.nobody");
			case UNANSWERED -> List.of("followup.kept", "followup.kept.unanswered", "followup.kept.nobody");
			default -> List.of();
		};
		return keys.stream().map(this.frames::text).toList();
	}

	private List<Choice> choices(Danger chosen) {
		return DANGERS.stream()
			.map(danger -> new Choice(danger.code(), this.frames.text(asked(danger)), null, danger == chosen))
			.toList();
	}

	private static String asked(Danger danger) {
		return switch (danger) {
			case YES -> "followup.ask.yes";
			case NOT_SURE, UNANSWERED -> "followup.ask.not-sure";
			case NO -> "followup.ask.no";
		};
	}

	/** The words of a message that holds the answer alone. */
	String alone(Danger danger) {
		return this.frames.text((danger == Danger.YES) ? "followup.alone.yes" : "followup.alone.not-sure");
	}

	/** The store is away: the words can be sent again, and are kept once. */
	ResponseEntity<byte[]> away(FurtherMessage more) {
		ResponseEntity<byte[]> page = this.pages.show(HttpStatus.SERVICE_UNAVAILABLE, "followup/words",
				new WordsPage(this.frames.frame("away.title"), "followup.away", more, choices(more.danger())));
		return ResponseEntity.status(page.getStatusCode())
			.headers(page.getHeaders())
			.header(HttpHeaders.RETRY_AFTER, "10")
			.body(page.getBody());
	}

	/** More than is kept at once: the words can be sent again, in parts. */
	ResponseEntity<byte[]> tooLong(FurtherMessage more) {
		return this.pages.show("followup/words", new WordsPage(this.frames.frame("followup.open.title"),
				"followup.too-long", more, choices(more.danger())));
	}

	/** Another report is open now: nothing was kept, and the words can be copied. */
	ResponseEntity<byte[]> other(String words) {
		return this.pages.show("followup/words", new WordsPage(this.frames.frame("followup.title"), "followup.other",
				FurtherMessage.of(words), List.of()));
	}

	/** The hour is over: nothing was kept, and the words are here to be copied. */
	ResponseEntity<byte[]> over(String words) {
		return this.pages.show("followup/words", new WordsPage(this.frames.frame("followup.title"), "followup.over",
				FurtherMessage.of(words), List.of()));
	}

	private List<ErrorLink> errors(FollowUpState failed) {
		if (failed.outcome() == Outcome.NO_MATCH) {
			return List.of(new ErrorLink("reference", this.frames.text("followup.no-match")));
		}
		if (failed.outcome() == Outcome.GUESSED) {
			return List.of(new ErrorLink("reference", this.frames.text("followup.guessed")));
		}
		if (failed.outcome().group() > 0) {
			return List.of(new ErrorLink("code", this.frames.text("followup.code.slip", failed.outcome().group())));
		}
		return failed.typed()
			.faults()
			.entrySet()
			.stream()
			.map(fault -> new ErrorLink(fault.getKey(),
					this.frames.text(fault.getValue().message(), fault.getValue().number())))
			.toList();
	}

	private Entry entry(Message message) {
		return new Entry(this.frames.text(message.fromHub() ? "followup.from-hub" : "followup.from-you"),
				message.fromHub(), said(message.sent()),
				message.words().orElseGet(() -> this.frames.text("followup.closed")));
	}

	private static String stage(Stage stage) {
		return switch (stage) {
			case RECEIVED -> "followup.stage.received";
			case READ -> "followup.stage.read";
			case LOOKING -> "followup.stage.looking";
			case FINISHED -> "followup.stage.finished";
		};
	}

	private static String said(Instant when) {
		return DAY.format(when).replace("AM", "am").replace("PM", "pm");
	}

}

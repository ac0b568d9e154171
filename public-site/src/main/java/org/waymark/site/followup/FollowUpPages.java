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

import org.waymark.site.ErrorLink;
import org.waymark.site.followup.ConversationPage.Entry;
import org.waymark.site.followup.Conversations.Conversation;
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
		List<ErrorLink> errors = (back.outcome() == Outcome.EMPTY)
				? List.of(new ErrorLink("more", this.frames.text("followup.more.missing"))) : List.of();
		return this.pages.show("followup/messages",
				new ConversationPage(this.frames.frame("followup.open.title").withError(!errors.isEmpty()),
						said(conversation.received()), this.frames.text(stage(conversation.stage())),
						conversation.messages().stream().map(this::entry).toList(), conversation.older(), of,
						UUID.randomUUID().toString(), back.outcome() == Outcome.KEPT, errors));
	}

	/** The store is away: the words can be sent again, and are kept once. */
	ResponseEntity<byte[]> away(FurtherMessage more) {
		ResponseEntity<byte[]> page = this.pages.show(HttpStatus.SERVICE_UNAVAILABLE, "followup/words",
				new WordsPage(this.frames.frame("away.title"), "followup.away", more, true));
		return ResponseEntity.status(page.getStatusCode())
			.headers(page.getHeaders())
			.header(HttpHeaders.RETRY_AFTER, "10")
			.body(page.getBody());
	}

	/** More than is kept at once: the words can be sent again, in parts. */
	ResponseEntity<byte[]> tooLong(FurtherMessage more) {
		return this.pages.show("followup/words",
				new WordsPage(this.frames.frame("followup.open.title"), "followup.too-long", more, true));
	}

	/** Another report is open now: nothing was kept, and the words can be copied. */
	ResponseEntity<byte[]> other(String words) {
		return this.pages.show("followup/words",
				new WordsPage(this.frames.frame("followup.title"), "followup.other", FurtherMessage.of(words), false));
	}

	/** The hour is over: nothing was kept, and the words are here to be copied. */
	ResponseEntity<byte[]> over(String words) {
		return this.pages.show("followup/words",
				new WordsPage(this.frames.frame("followup.title"), "followup.over", FurtherMessage.of(words), false));
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

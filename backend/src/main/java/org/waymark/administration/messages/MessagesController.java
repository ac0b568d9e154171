package org.waymark.administration.messages;

import java.util.UUID;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import reactor.core.publisher.Mono;

import org.waymark.desk.Typed;
import org.waymark.desk.TypedValue;
import org.waymark.notification.outbox.Outbox;
import org.waymark.notification.outbox.SentMessages;
import org.waymark.notification.senders.Tray;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.web.DeskPages;
import org.waymark.platform.web.Refusal;
import org.waymark.staff.DeskFrame;
import org.waymark.staff.Member;

/** Pages of sent and stuck messages, and of those that a trial keeps instead. */
@Controller
@ConditionalOnFace(Face.TRIAGE)
class MessagesController {

	private static final String PATH = "/triage/messages";

	private final SentMessages messages;

	private final Outbox outbox;

	private final Tray tray;

	private final MessagesPageFactory words;

	private final DeskPages pages;

	MessagesController(SentMessages messages, Outbox outbox, Tray tray, MessagesPageFactory words, DeskPages pages) {
		this.messages = messages;
		this.outbox = outbox;
		this.tray = tray;
		this.words = words;
		this.pages = pages;
	}

	@GetMapping(PATH)
	Mono<ResponseEntity<byte[]>> show(@RequestParam(defaultValue = "") String done, DeskFrame frame) {
		return this.messages.list()
			.collectList()
			.zipWith(this.outbox.figures(), (listed, figures) -> this.words.page(listed, figures, done, frame))
			.map(page -> this.pages.page(HttpStatus.OK, "administration/messages/outbox", page));
	}

	@PostMapping(PATH + "/again")
	Mono<ResponseEntity<byte[]>> again(Member member, Typed typed) {
		return this.messages.requeue(message(typed), member.id()).map(done -> back(done ? "again" : "not-parked"));
	}

	@PostMapping(PATH + "/given-up")
	Mono<ResponseEntity<byte[]>> giveUp(Member member, Typed typed) {
		return this.messages.giveUp(message(typed), member.id()).map(done -> back(done ? "given-up" : "not-parked"));
	}

	@GetMapping("/triage/tray")
	Mono<ResponseEntity<byte[]>> tray(DeskFrame frame) {
		return this.tray.newest()
			.collectList()
			.map(kept -> this.words.tray(kept, this.tray.inUse(), frame))
			.map(page -> this.pages.page(HttpStatus.OK, "administration/messages/tray", page));
	}

	private static UUID message(Typed typed) {
		return TypedValue.id(typed.one("message")).orElseThrow(() -> new Refusal(HttpStatus.NOT_FOUND));
	}

	private static ResponseEntity<byte[]> back(String done) {
		return DeskPages.to(PATH + "?done=" + done);
	}

}

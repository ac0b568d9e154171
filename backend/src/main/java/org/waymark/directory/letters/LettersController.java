package org.waymark.directory.letters;

import java.time.format.DateTimeFormatter;
import java.util.Locale;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import reactor.core.publisher.Mono;

import org.waymark.desk.Words;
import org.waymark.directory.letters.Letters.Batch;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.web.DeskPages;
import org.waymark.staff.DeskFrame;
import org.waymark.staff.Member;

/** Where an editor sends the letters of a half-term to schools. */
@Controller
@ConditionalOnFace(Face.TRIAGE)
class LettersController {

	private static final String PATH = "/triage/schools/letters";

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

	private final Letters letters;

	private final Words words;

	private final DeskPages pages;

	LettersController(Letters letters, Words words, DeskPages pages) {
		this.letters = letters;
		this.words = words;
		this.pages = pages;
	}

	@GetMapping(PATH)
	Mono<ResponseEntity<byte[]>> show(DeskFrame frame) {
		return page(HttpStatus.OK, frame, "");
	}

	@PostMapping(PATH)
	Mono<ResponseEntity<byte[]>> send(DeskFrame frame, Member editor) {
		return this.letters.send(editor.id())
			.flatMap(sent -> sent ? Mono.just(back())
					: page(HttpStatus.CONFLICT, frame, this.words.of("school-letters", "CONFLICT")));
	}

	private Mono<ResponseEntity<byte[]>> page(HttpStatus status, DeskFrame frame, String conflict) {
		return this.letters.batch()
			.map(batch -> this.pages.page(status, "directory/letters/letters",
					new LettersPage(frame, batch.reached(), batch.withoutMailbox(), sent(batch), conflict)));
	}

	private String sent(Batch batch) {
		return (batch.sent() < 0) ? ""
				: this.words.of("school-letters", "SENT")
					.replace("{letters}", Integer.toString(batch.sent()))
					.replace("{began}", DAY.format(batch.halfTerm()))
					.replace("{next}", DAY.format(batch.next()));
	}

	private static ResponseEntity<byte[]> back() {
		return DeskPages.to(PATH);
	}

}

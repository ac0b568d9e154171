package org.waymark.knowledge.lists;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import reactor.core.publisher.Mono;

import org.waymark.desk.Typed;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.staff.DeskFrame;
import org.waymark.staff.Member;

/** The list of words with their meaning, and where an editor changes one or adds one. */
@Controller
@ConditionalOnFace(Face.TRIAGE)
class WordController {

	private static final String LIST = "/triage/content/words";

	private static final ListedRows ROWS = new WordRows();

	private final RowDesk desk;

	WordController(RowDesk desk) {
		this.desk = desk;
	}

	@GetMapping(LIST)
	Mono<ResponseEntity<byte[]>> list(DeskFrame frame) {
		return this.desk.list(ROWS, frame);
	}

	@GetMapping(LIST + "/new")
	ResponseEntity<byte[]> fresh(DeskFrame frame) {
		return this.desk.fresh(ROWS, frame);
	}

	@PostMapping(LIST + "/new")
	Mono<ResponseEntity<byte[]>> add(DeskFrame frame, Member editor, Typed typed) {
		return this.desk.add(ROWS, frame, editor, typed);
	}

	@GetMapping(LIST + "/{word}")
	Mono<ResponseEntity<byte[]>> show(@PathVariable String word, DeskFrame frame) {
		return this.desk.show(ROWS, word, frame);
	}

	@PostMapping(LIST + "/{word}")
	Mono<ResponseEntity<byte[]>> keep(@PathVariable String word, DeskFrame frame, Member editor, Typed typed) {
		return this.desk.keep(ROWS, word, frame, editor, typed);
	}

}

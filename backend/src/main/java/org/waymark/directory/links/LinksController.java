package org.waymark.directory.links;

import java.util.List;
import java.util.stream.IntStream;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import reactor.core.publisher.Mono;

import org.waymark.desk.TimeWords;
import org.waymark.desk.Typed;
import org.waymark.desk.Words;
import org.waymark.directory.links.LinkFinding.Code;
import org.waymark.directory.links.LinkStore.Known;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.web.DeskPages;
import org.waymark.staff.DeskFrame;
import org.waymark.staff.Member;

/** Where an editor sees which links need a person, with a suggested fix for each. */
@Controller
@ConditionalOnFace(Face.TRIAGE)
class LinksController {

	private static final String PATH = "/triage/schools/links";

	private final LinkChecks checks;

	private final Words words;

	private final DeskPages pages;

	LinksController(LinkChecks checks, Words words, DeskPages pages) {
		this.checks = checks;
		this.words = words;
		this.pages = pages;
	}

	@GetMapping(PATH)
	Mono<ResponseEntity<byte[]>> show(DeskFrame frame) {
		return page(HttpStatus.OK, frame, "");
	}

	@PostMapping(PATH)
	Mono<ResponseEntity<byte[]>> decide(DeskFrame frame, Member editor, Typed typed) {
		String address = typed.one("address");
		Mono<Boolean> decided = typed.one("act").equals("TRUST") ? this.checks.trust(address, editor.id())
				: this.checks.again(address);
		return decided.flatMap(done -> done ? Mono.just(back())
				: page(HttpStatus.CONFLICT, frame, this.words.of("school-link", "CONFLICT")));
	}

	private Mono<ResponseEntity<byte[]>> page(HttpStatus status, DeskFrame frame, String conflict) {
		return this.checks.wanted()
			.map(known -> this.pages.page(status, "directory/links/links",
					new LinksPage(frame, this.checks.on(), rows(known), conflict)));
	}

	private List<LinksPage.Row> rows(List<Known> known) {
		return IntStream.range(0, known.size()).mapToObj(number -> row(number, known.get(number))).toList();
	}

	private LinksPage.Row row(int number, Known known) {
		String code = known.state().code().map(Code::name).orElseThrow();
		return new LinksPage.Row(number, known.school(), place(known), known.address(),
				this.words.of("link-found", code) + " " + TimeWords.on(known.looked()), this.words.of("link-fix", code),
				known.state().better(), this.words.of("school-link", state(known)), known.state().hidden());
	}

	private static String state(Known known) {
		return known.state().hidden() ? "HIDDEN" : known.state().broken() ? "BROKEN" : "LOOK";
	}

	/** Schools put their website right in the register; policies are put right here. */
	private static String place(Known known) {
		String school = "/triage/schools/" + known.urn();
		return known.kind().isEmpty() ? school : school + "/policies/" + known.kind();
	}

	private static ResponseEntity<byte[]> back() {
		return DeskPages.to(PATH);
	}

}

package org.waymark.staff.secondfactor;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import reactor.core.publisher.Mono;

import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.ids.StaffId;
import org.waymark.platform.web.DeskPages;
import org.waymark.staff.DeskFrame;
import org.waymark.staff.Member;
import org.waymark.staff.secondfactor.ResetStore.Line;

/** Where second factors are reset, by two people. */
@Controller
@ConditionalOnFace(Face.TRIAGE)
class ResetController {

	private static final String PATH = "/triage/second-factors";

	private final Resets resets;

	private final DeskPages pages;

	ResetController(Resets resets, DeskPages pages) {
		this.resets = resets;
		this.pages = pages;
	}

	@GetMapping(PATH)
	Mono<ResponseEntity<byte[]>> show(DeskFrame frame, Member member) {
		return page(HttpStatus.OK, frame, member, false);
	}

	@PostMapping(PATH + "/{account}/ask")
	Mono<ResponseEntity<byte[]>> ask(@PathVariable StaffId account, DeskFrame frame, Member member) {
		return this.resets.ask(account, member).flatMap(done -> page(status(done), frame, member, !done));
	}

	@PostMapping(PATH + "/{account}/agree")
	Mono<ResponseEntity<byte[]>> agree(@PathVariable StaffId account, DeskFrame frame, Member member) {
		return this.resets.agree(account, member).flatMap(done -> page(status(done), frame, member, !done));
	}

	private static HttpStatus status(boolean done) {
		return done ? HttpStatus.OK : HttpStatus.CONFLICT;
	}

	private Mono<ResponseEntity<byte[]>> page(HttpStatus status, DeskFrame frame, Member member, boolean conflict) {
		return this.resets.all()
			.map(line -> row(line, member))
			.collectList()
			.map(rows -> this.pages.page(status, "staff/secondfactor/resets", new ResetsPage(frame, rows, conflict)));
	}

	private static ResetsPage.Row row(Line line, Member member) {
		boolean own = line.id().equals(member.id());
		boolean asked = line.askedBy() != null;
		return new ResetsPage.Row(line.id().toString(), line.name(), asked ? String.valueOf(line.askedByName()) : "",
				!own && !asked, !own && asked && !member.id().equals(line.askedBy()));
	}

}

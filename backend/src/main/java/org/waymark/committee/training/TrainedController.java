package org.waymark.committee.training;

import java.util.List;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import reactor.core.publisher.Mono;

import org.waymark.committee.tables.TableDesk;
import org.waymark.desk.Fault;
import org.waymark.desk.Typed;
import org.waymark.desk.Words;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.web.DeskPages;
import org.waymark.site.text.Csv;
import org.waymark.staff.DeskFrame;
import org.waymark.staff.Member;

/** The training of people in post: its figures, its tables, and what partners return. */
@Controller
@ConditionalOnFace(Face.TRIAGE)
class TrainedController {

	private static final String PATH = "/triage/committee/training";

	private static final String AGENCIES = "return-agency";

	private final PostsInTraining posts;

	private final TableDesk tables;

	private final TrainedFactory factory;

	private final Words words;

	private final DeskPages pages;

	TrainedController(PostsInTraining posts, TableDesk tables, TrainedFactory factory, Words words, DeskPages pages) {
		this.posts = posts;
		this.tables = tables;
		this.factory = factory;
		this.words = words;
		this.pages = pages;
	}

	@GetMapping(PATH)
	Mono<ResponseEntity<byte[]>> show(DeskFrame frame) {
		return Mono.zip(this.posts.counts(), this.posts.returns(), this.posts.away())
			.map(read -> this.pages.page(HttpStatus.OK, "committee/training/trained",
					this.factory.page(frame, this.posts.validMonths(), read.getT3(), read.getT1(), read.getT2())));
	}

	@GetMapping(PATH + ".csv")
	Mono<ResponseEntity<byte[]>> file(DeskFrame frame) {
		return Mono.zip(this.posts.counts(), this.posts.returns())
			.map(read -> DeskPages.csv("training-" + this.posts.today() + ".csv",
					Csv.file(this.factory.file(frame, read.getT1(), read.getT2()))));
	}

	@GetMapping(PATH + "/table")
	ResponseEntity<byte[]> table(DeskFrame frame) {
		return this.tables.empty(frame, this.posts);
	}

	@PostMapping(PATH + "/table")
	Mono<ResponseEntity<byte[]>> table(DeskFrame frame, Member member, Typed typed) {
		return this.tables.answer(frame, member, typed, this.posts);
	}

	@GetMapping(PATH + "/returns")
	ResponseEntity<byte[]> returned(DeskFrame frame) {
		return page(HttpStatus.OK, frame, ReturnForm.fresh(), List.of());
	}

	@PostMapping(PATH + "/returns")
	Mono<ResponseEntity<byte[]>> returned(DeskFrame frame, Member member, Typed typed) {
		ReturnForm form = ReturnForm.of(typed);
		List<Fault> faults = form.faults(this.words.codes(AGENCIES), this.posts.today());
		return faults.isEmpty() ? this.posts.add(form.asReturn(), member.id()).thenReturn(DeskPages.to(PATH))
				: Mono.just(page(HttpStatus.UNPROCESSABLE_CONTENT, frame, form, faults));
	}

	private ResponseEntity<byte[]> page(HttpStatus status, DeskFrame frame, ReturnForm form, List<Fault> faults) {
		return this.pages.page(status, "committee/training/returned",
				new ReturnPage(frame, form,
						this.words.options(AGENCIES, this.words.codes(AGENCIES), form.field("agency")),
						this.words.errors(faults)));
	}

}

package org.waymark.staff.training;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.web.DeskPages;
import org.waymark.staff.DeskFrame;
import org.waymark.staff.Member;

/** The committee's figures, and where those of elected members are noted. */
@Controller
@ConditionalOnFace(Face.TRIAGE)
class TrainingController {

	private static final String PATH = "/triage/training";

	private final Trainings trainings;

	private final DeskPages pages;

	TrainingController(Trainings trainings, DeskPages pages) {
		this.trainings = trainings;
		this.pages = pages;
	}

	@GetMapping(PATH)
	Mono<ResponseEntity<byte[]>> show(DeskFrame frame) {
		return this.trainings.figures()
			.map(figures -> this.pages.page(HttpStatus.OK, "staff/training/figures",
					new TrainingPage(frame, figures, this.trainings.validMonths())));
	}

	@GetMapping(PATH + "/members")
	Mono<ResponseEntity<byte[]>> ask(DeskFrame frame) {
		return this.trainings.figures()
			.map(figures -> page(HttpStatus.OK, new MembersPage(frame, noted(figures), Map.of())));
	}

	@PostMapping(PATH + "/members")
	Mono<ResponseEntity<byte[]>> send(DeskFrame frame, Member member, ServerWebExchange exchange) {
		return exchange.getFormData().map(MembersForm::of).flatMap(form -> answer(form, frame, member));
	}

	private Mono<ResponseEntity<byte[]>> answer(MembersForm form, DeskFrame frame, Member member) {
		Map<String, String> faults = form.faults();
		if (!faults.isEmpty()) {
			return Mono.just(page(HttpStatus.UNPROCESSABLE_CONTENT, new MembersPage(frame, form.fields(), faults)));
		}
		return this.trainings.keepMembers(form.trained(), form.people(), member).thenReturn(DeskPages.to(PATH));
	}

	private static Map<String, String> noted(List<Figure> figures) {
		Map<String, String> noted = new HashMap<>();
		figures.stream()
			.filter(figure -> figure.people() == TrainedGroup.MEMBERS && figure.all() > 0)
			.forEach(figure -> {
				noted.put(MembersForm.PEOPLE, Long.toString(figure.all()));
				noted.put(figure.training().field(), Long.toString(figure.trained()));
			});
		return noted;
	}

	private ResponseEntity<byte[]> page(HttpStatus status, MembersPage page) {
		return this.pages.page(status, "staff/training/members", page);
	}

}

package org.waymark.staff.people;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Map;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.ids.StaffId;
import org.waymark.platform.web.DeskPages;
import org.waymark.platform.web.Refusal;
import org.waymark.staff.DeskFrame;
import org.waymark.staff.Member;
import org.waymark.staff.people.PeopleStore.Person;
import org.waymark.staff.training.Trainings;

/** One person's account: when they were trained, how long it lasts, what may be done. */
@Controller
@ConditionalOnFace(Face.TRIAGE)
class PersonController {

	private static final String PATH = "/triage/people/{account}";

	private final People people;

	private final Trainings trainings;

	private final DeskPages pages;

	private final InstantSource time;

	PersonController(People people, Trainings trainings, DeskPages pages, InstantSource time) {
		this.people = people;
		this.trainings = trainings;
		this.pages = pages;
		this.time = time;
	}

	@GetMapping(PATH)
	Mono<ResponseEntity<byte[]>> show(@PathVariable StaffId account, DeskFrame frame, Member member) {
		return find(account).flatMap(person -> this.trainings.days()
			.map(days -> DaysForm.of(person, days.getOrDefault(person.id(), Map.of())))
			.map(form -> page(HttpStatus.OK, frame, person, form, member)));
	}

	@PostMapping(PATH + "/training")
	Mono<ResponseEntity<byte[]>> train(@PathVariable StaffId account, DeskFrame frame, Member member,
			ServerWebExchange exchange) {
		return typed(account, exchange).flatMap(sent -> sent.form().trainingFaults(today()).isEmpty()
				? this.trainings.keep(account, sent.form().days(), member).thenReturn(back())
				: Mono.just(page(HttpStatus.UNPROCESSABLE_CONTENT, frame, sent.person(), sent.form(), member)));
	}

	@PostMapping(PATH + "/end")
	Mono<ResponseEntity<byte[]>> end(@PathVariable StaffId account, DeskFrame frame, Member member,
			ServerWebExchange exchange) {
		return typed(account, exchange)
			.flatMap(sent -> sent.form().endFaults(today()).isEmpty() ? end(sent, frame, member)
					: Mono.just(page(HttpStatus.UNPROCESSABLE_CONTENT, frame, sent.person(), sent.form(), member)));
	}

	private Mono<ResponseEntity<byte[]>> end(Sent sent, DeskFrame frame, Member member) {
		return this.people.end(sent.person(), sent.form().ends(), member.id())
			.map(done -> done ? back() : page(HttpStatus.CONFLICT, frame, sent.person(), sent.form(), member));
	}

	private Mono<Sent> typed(StaffId account, ServerWebExchange exchange) {
		return find(account)
			.flatMap(person -> exchange.getFormData().map(fields -> new Sent(person, DaysForm.of(fields))));
	}

	private Mono<Person> find(StaffId account) {
		return this.people.find(account).switchIfEmpty(Mono.error(() -> new Refusal(HttpStatus.NOT_FOUND)));
	}

	private ResponseEntity<byte[]> page(HttpStatus status, DeskFrame frame, Person person, DaysForm form,
			Member member) {
		return this.pages.page(status, "staff/people/person",
				new PersonPage(frame, person.id().toString(), person.name(), PeopleController.about(person),
						form.fields(), PersonPage.Offered.of(person, member, this.time.instant()),
						status == HttpStatus.UNPROCESSABLE_CONTENT ? form.faults(today()) : Map.of(),
						status == HttpStatus.CONFLICT));
	}

	private LocalDate today() {
		return LocalDate.ofInstant(this.time.instant(), DaysForm.HERE);
	}

	private static ResponseEntity<byte[]> back() {
		return DeskPages.to("/triage/people");
	}

	/** The typed form, and the person it is about. */
	private record Sent(Person person, DaysForm form) {

		@Override
		public String toString() {
			return "Sent[hidden]";
		}

	}

}

package org.waymark.staff.people;

import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.util.UriComponentsBuilder;
import reactor.core.publisher.Mono;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.ids.StaffId;
import org.waymark.platform.web.DeskPages;
import org.waymark.staff.DeskFrame;
import org.waymark.staff.Member;
import org.waymark.staff.people.PeopleStore.Person;
import org.waymark.staff.training.Trainings;

/** Where an administrator invites people, renews partners and closes accounts. */
@Controller
@ConditionalOnFace(Face.TRIAGE)
class PeopleController {

	private static final String PATH = "/triage/people";

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK)
		.withZone(ZoneId.of("Europe/London"));

	private final People people;

	private final Trainings trainings;

	private final DeskPages pages;

	private final InstantSource time;

	PeopleController(People people, Trainings trainings, DeskPages pages, InstantSource time) {
		this.people = people;
		this.trainings = trainings;
		this.pages = pages;
		this.time = time;
	}

	@GetMapping(PATH)
	Mono<ResponseEntity<byte[]>> show(DeskFrame frame) {
		return page(HttpStatus.OK, frame);
	}

	@GetMapping(PATH + "/invite")
	ResponseEntity<byte[]> form(DeskFrame frame) {
		return form(HttpStatus.OK, frame, new PersonForm("", "", ""), Map.of());
	}

	@PostMapping(PATH + "/invite")
	Mono<ResponseEntity<byte[]>> invite(DeskFrame frame, Member member, ServerWebExchange exchange) {
		return exchange.getFormData().map(PersonForm::of).flatMap(form -> invite(form, frame, member, exchange));
	}

	@PostMapping(PATH + "/{account}/invite")
	Mono<ResponseEntity<byte[]>> inviteAgain(@PathVariable StaffId account, DeskFrame frame, Member member,
			ServerWebExchange exchange) {
		return this.people.inviteAgain(account, member.id())
			.map(key -> link(key, frame, exchange))
			.switchIfEmpty(Mono.defer(() -> page(HttpStatus.CONFLICT, frame)));
	}

	@PostMapping(PATH + "/{account}/extend")
	Mono<ResponseEntity<byte[]>> extend(@PathVariable StaffId account, DeskFrame frame, Member member) {
		return done(this.people.find(account).flatMap(person -> this.people.extend(person, member.id())), frame);
	}

	@PostMapping(PATH + "/{account}/reopen")
	Mono<ResponseEntity<byte[]>> reopen(@PathVariable StaffId account, DeskFrame frame, Member member) {
		return done(this.people.find(account).flatMap(person -> this.people.reopen(person, member.id())), frame);
	}

	@PostMapping(PATH + "/{account}/close")
	Mono<ResponseEntity<byte[]>> close(@PathVariable StaffId account, DeskFrame frame, Member member) {
		return done(this.people.close(account, member.id()), frame);
	}

	private Mono<ResponseEntity<byte[]>> done(Mono<Boolean> act, DeskFrame frame) {
		return act.defaultIfEmpty(false).flatMap(done -> page(done ? HttpStatus.OK : HttpStatus.CONFLICT, frame));
	}

	private Mono<ResponseEntity<byte[]>> invite(PersonForm form, DeskFrame frame, Member member,
			ServerWebExchange exchange) {
		if (!form.faults().isEmpty()) {
			return Mono.just(form(HttpStatus.UNPROCESSABLE_CONTENT, frame, form, form.faults()));
		}
		return this.people.invite(form.person(), Optional.of(member.id()))
			.map(key -> link(key, frame, exchange))
			.switchIfEmpty(Mono.fromSupplier(() -> form(HttpStatus.UNPROCESSABLE_CONTENT, frame, form,
					Map.of("sign-in", "Somebody has this user name already"))));
	}

	private ResponseEntity<byte[]> form(HttpStatus status, DeskFrame frame, PersonForm form,
			Map<String, String> faults) {
		return this.pages.page(status, "staff/people/invite",
				new InvitePage(frame, form.signIn(), form.name(), form.role(), faults));
	}

	private ResponseEntity<byte[]> link(InvitationKey key, DeskFrame frame, ServerWebExchange exchange) {
		String desk = UriComponentsBuilder.fromUri(exchange.getRequest().getURI())
			.replacePath("")
			.replaceQuery(null)
			.toUriString();
		return this.pages.page(HttpStatus.OK, "staff/people/invited", new LinkPage(frame, desk + key.address()));
	}

	private Mono<ResponseEntity<byte[]>> page(HttpStatus status, DeskFrame frame) {
		Instant now = this.time.instant();
		return this.people.all()
			.collectList()
			.zipWith(this.trainings.figures(),
					(all, figures) -> new PeoplePage(frame, figures, rows(all, person -> person.due(now)),
							rows(all, person -> !person.due(now) && !person.gone(now)),
							rows(all, person -> person.gone(now)), status == HttpStatus.CONFLICT))
			.map(page -> this.pages.page(status, "staff/people/people", page));
	}

	private static List<PeoplePage.Row> rows(List<Person> all, Predicate<Person> some) {
		return all.stream()
			.filter(some)
			.map(person -> new PeoplePage.Row(person.id().toString(), person.name(), about(person)))
			.toList();
	}

	/** The record of a person, in words. */
	static List<String> about(Person person) {
		List<String> about = new ArrayList<>(List.of(person.role().label()));
		Optional.ofNullable(person.signIn()).map(name -> "Signs in as " + name).ifPresent(about::add);
		Optional.ofNullable(person.provider()).map(id -> "Signs in with " + id).ifPresent(about::add);
		if (person.renewed()) {
			about.add(person.sponsor() == null ? "Nobody here vouches for them now"
					: person.sponsor() + " vouches for them");
		}
		Optional.ofNullable(person.ends()).map(end -> "Until " + DAY.format(end)).ifPresent(about::add);
		Optional.ofNullable(person.disabled()).map(end -> "Closed on " + DAY.format(end)).ifPresent(about::add);
		if (person.invited()) {
			about.add("Has not used the invitation yet");
		}
		return about;
	}

}

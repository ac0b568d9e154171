package org.waymark.site.visit;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

import org.waymark.site.Fields;
import org.waymark.site.Intake;
import org.waymark.site.IntakeAway;
import org.waymark.site.Receipt;
import org.waymark.site.Submission.Arrival;
import org.waymark.site.Submission.Form;
import org.waymark.site.VisitSecret;
import org.waymark.site.arrival.Arrivals;
import org.waymark.site.evidence.VisitTrail;
import org.waymark.site.form.Tasks;
import org.waymark.site.page.Pages;
import org.waymark.site.questions.FormFields;
import org.waymark.site.report.Journey;
import org.waymark.site.report.doors.Doors;
import org.waymark.site.report.doors.Submissions;
import org.waymark.site.terms.Door;

/**
 * Everything on one page with one POST, for a browser that keeps no cookie. Takes
 * whatever was written: a missing answer refuses nothing. Its receipt page is opened by a
 * name that opens nothing else ({@link Receipt.Token}).
 */
@RestController
class OnePageController {

	static final String PATH = "/report/one";

	private final Intake intake;

	private final Sending sending;

	private final VisitCookie secrets;

	private final LockedCode codes;

	private final OnePages onePages;

	private final Tasks tasks;

	OnePageController(Intake intake, Sending sending, VisitCookie secrets, LockedCode codes, OnePages onePages,
			Tasks tasks) {
		this.intake = intake;
		this.sending = sending;
		this.secrets = secrets;
		this.codes = codes;
		this.onePages = onePages;
		this.tasks = tasks;
	}

	/** The address of a door's form. */
	static String path(Journey door) {
		return door.base() + "/one";
	}

	@GetMapping({ PATH, "/report/{door}/one" })
	ResponseEntity<byte[]> form(ServerWebExchange exchange, @RequestParam(defaultValue = "false") boolean empty) {
		Journey door = door(exchange);
		return this.onePages.form(door, this.secrets.fresh().text(), empty,
				this.tasks.of(exchange, door.door(), Form.ONE_PAGE));
	}

	@PostMapping({ PATH, "/report/{door}/one" })
	Mono<ResponseEntity<byte[]>> take(ServerWebExchange exchange) {
		Journey door = door(exchange);
		return exchange.getFormData().flatMap(form -> take(exchange, door, form));
	}

	private Mono<ResponseEntity<byte[]>> take(ServerWebExchange exchange, Journey door,
			MultiValueMap<String, String> form) {
		Fields given = FormFields.of(form, door.pages());
		if (door.pages().stream().allMatch(page -> page.answers(given).isEmpty())) {
			return Mono.just(Pages.go(path(door) + "?empty=true"));
		}
		VisitSecret token = token(form.getFirst(OnePages.TOKEN));
		VisitSecret visit = OnePageSecret.of(token, given);
		boolean proven = Provenance.of(exchange.getRequest()) == Provenance.OWN;
		Arrival arrival = Arrivals.of(exchange, Form.ONE_PAGE, proven, VisitTrail.NONE);
		return this.sending.send(visit, Submissions.ofOnePage(door, given, arrival))
			.map(receipt -> Pages.go(this.codes.address(door, visit)))
			// Without a draft to come back to, what was typed stays on the page itself.
			.switchIfEmpty(Mono.fromSupplier(() -> this.onePages.again(door, token.text(), given)))
			.onErrorResume(IntakeAway.class, failure -> Mono.just(this.onePages.again(door, token.text(), given)));
	}

	@GetMapping(PATH + "/{name}")
	Mono<ResponseEntity<byte[]>> sent(@PathVariable String name, @RequestParam(defaultValue = "") String from,
			@RequestParam(defaultValue = "") String code) {
		Mono<Receipt.Token> token = Receipt.Token.fits(name) ? Mono.just(new Receipt.Token(name)) : Mono.empty();
		return token.flatMap(
				of -> InTime.orAway(this.intake.receipt(of)).map(stored -> this.onePages.sent(stored, of, from, code)))
			.switchIfEmpty(Mono.fromSupplier(this.onePages::over));
	}

	private static Journey door(ServerWebExchange exchange) {
		String path = exchange.getRequest().getPath().pathWithinApplication().value();
		return Doors.all()
			.stream()
			.filter(door -> path(door).equals(path))
			.findFirst()
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

	private VisitSecret token(@Nullable String text) {
		return VisitSecret.parse((text != null) ? text : "").orElseGet(this.secrets::fresh);
	}

}

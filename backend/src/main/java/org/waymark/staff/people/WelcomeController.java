package org.waymark.staff.people;

import org.jspecify.annotations.Nullable;
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
import org.waymark.platform.web.Refusal;
import org.waymark.staff.DeskFrame;
import org.waymark.staff.local.PasswordRules;
import org.waymark.staff.people.PeopleStore.Invited;

/** Lets an invited person choose their password. Then they sign in. */
@Controller
@ConditionalOnFace(Face.TRIAGE)
class WelcomeController {

	private static final String PATH = "/triage/sign-in/welcome";

	private static final String PASSWORD = "new-password";

	private final People people;

	private final DeskPages pages;

	private final PasswordRules rules = new PasswordRules();

	WelcomeController(People people, DeskPages pages) {
		this.people = people;
		this.pages = pages;
	}

	@GetMapping(PATH)
	ResponseEntity<byte[]> show(DeskFrame frame) {
		return this.pages.page(HttpStatus.OK, "staff/people/invitation", frame);
	}

	@PostMapping(PATH)
	Mono<ResponseEntity<byte[]>> send(DeskFrame frame, ServerWebExchange exchange) {
		return exchange.getFormData().flatMap(fields -> {
			InvitationKey key = InvitationKey.typed(PersonForm.one(fields, "key"));
			return fields.containsKey(PASSWORD) ? answer(key, PersonForm.one(fields, PASSWORD), frame)
					: invited(key).map(invited -> page(HttpStatus.OK, frame, key, invited, null));
		});
	}

	private Mono<ResponseEntity<byte[]>> answer(InvitationKey key, String password, DeskFrame frame) {
		return invited(key).flatMap(invited -> this.rules.fault(password, invited.signIn())
			.map(fault -> Mono.just(page(HttpStatus.UNPROCESSABLE_CONTENT, frame, key, invited, fault)))
			.orElseGet(() -> accept(key, invited, password)));
	}

	private Mono<ResponseEntity<byte[]>> accept(InvitationKey key, Invited invited, String password) {
		return this.people.accept(key, invited, password)
			.filter(Boolean::booleanValue)
			.switchIfEmpty(Mono.error(WelcomeController::gone))
			.map(done -> DeskPages.to("/triage/sign-in"));
	}

	private Mono<Invited> invited(InvitationKey key) {
		return this.people.invited(key).switchIfEmpty(Mono.error(WelcomeController::gone));
	}

	private ResponseEntity<byte[]> page(HttpStatus status, DeskFrame frame, InvitationKey key, Invited invited,
			@Nullable String error) {
		return this.pages.page(status, "staff/people/welcome",
				new WelcomePage(frame, key.text(), invited.signIn(), error));
	}

	private static Refusal gone() {
		return new Refusal(HttpStatus.NOT_FOUND, "This invitation does not open anything",
				"It works once, within three days. If you have chosen your password already, sign in. If not, "
						+ "ask whoever invited you for another one.");
	}

}

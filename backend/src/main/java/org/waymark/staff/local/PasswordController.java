package org.waymark.staff.local;

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
import org.waymark.staff.Member;
import org.waymark.staff.SignInCompletion;

/**
 * Changes one's own password. Its owner has confirmed their identity a moment ago; their
 * other sessions end.
 */
@Controller
@ConditionalOnFace(Face.TRIAGE)
class PasswordController {

	private static final String PATH = "/triage/password";

	private final LocalStore accounts;

	private final PasswordChange change;

	private final SignInCompletion entrance;

	private final DeskPages pages;

	private final PasswordRules rules = new PasswordRules();

	PasswordController(LocalStore accounts, PasswordChange change, SignInCompletion entrance, DeskPages pages) {
		this.accounts = accounts;
		this.change = change;
		this.entrance = entrance;
		this.pages = pages;
	}

	@GetMapping(PATH)
	Mono<ResponseEntity<byte[]>> show(DeskFrame frame, Member member) {
		return name(member).map(name -> page(HttpStatus.OK, frame, name, null));
	}

	@PostMapping(PATH)
	Mono<ResponseEntity<byte[]>> send(DeskFrame frame, Member member, ServerWebExchange exchange) {
		return exchange.getFormData()
			.map(fields -> SignInForm.one(fields, "new-password"))
			.flatMap(password -> name(member).flatMap(name -> answer(password, name, frame, member)));
	}

	private Mono<ResponseEntity<byte[]>> answer(String password, String name, DeskFrame frame, Member member) {
		return this.rules.fault(password, name)
			.map(fault -> Mono.just(page(HttpStatus.UNPROCESSABLE_CONTENT, frame, name, fault)))
			.orElseGet(() -> this.change.to(password, member).thenReturn(this.entrance.on(member, "/triage/home")));
	}

	private Mono<String> name(Member member) {
		return this.accounts.find(member.id())
			.mapNotNull(LocalStore.Account::signIn)
			.switchIfEmpty(Mono.error(() -> new Refusal(HttpStatus.NOT_FOUND, "Your password is not kept here",
					"You sign in with an account of your organisation. Change your password there.")));
	}

	private ResponseEntity<byte[]> page(HttpStatus status, DeskFrame frame, String name, @Nullable String error) {
		return this.pages.page(status, "staff/local/password", new PasswordPage(frame, name, error));
	}

}

package org.waymark.staff.secondfactor;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.web.DeskPages;
import org.waymark.site.text.TypedText;
import org.waymark.staff.DeskFrame;
import org.waymark.staff.PartiallyAuthenticated;
import org.waymark.staff.SignInCompletion;

/** Asks for a code after the password. */
@Controller
@ConditionalOnFace(Face.TRIAGE)
class CodeController {

	private static final String PATH = "/triage/sign-in/code";

	private static final String PAGE = "staff/secondfactor/code";

	private final Factors factors;

	private final SignInCompletion entrance;

	private final DeskPages pages;

	CodeController(Factors factors, SignInCompletion entrance, DeskPages pages) {
		this.factors = factors;
		this.entrance = entrance;
		this.pages = pages;
	}

	@GetMapping(PATH)
	ResponseEntity<byte[]> show(DeskFrame frame, @RequestParam(defaultValue = "") String next) {
		return this.pages.page(HttpStatus.OK, PAGE, new CodePage(frame, next, null));
	}

	@PostMapping(PATH)
	Mono<ResponseEntity<byte[]>> send(DeskFrame frame, PartiallyAuthenticated halfway, ServerWebExchange exchange) {
		return exchange.getFormData().map(CodeForm::of).flatMap(form -> answer(form, frame, halfway, exchange));
	}

	private Mono<ResponseEntity<byte[]>> answer(CodeForm form, DeskFrame frame, PartiallyAuthenticated halfway,
			ServerWebExchange exchange) {
		if (TypedText.isBlank(form.code())) {
			return again(HttpStatus.UNPROCESSABLE_CONTENT, form, frame, CodeForm.EMPTY);
		}
		return this.factors.attempt(halfway.account(), form.code())
			.flatMap(answer -> answer(answer, form, frame, halfway, exchange));
	}

	private Mono<ResponseEntity<byte[]>> answer(Factors.Answer answer, CodeForm form, DeskFrame frame,
			PartiallyAuthenticated halfway, ServerWebExchange exchange) {
		if (answer == Factors.Answer.RIGHT) {
			return this.entrance.complete(halfway, form.next(), exchange);
		}
		HttpStatus status = (answer == Factors.Answer.TOO_MANY) ? HttpStatus.TOO_MANY_REQUESTS
				: HttpStatus.UNPROCESSABLE_CONTENT;
		return again(status, form, frame, CodeForm.error(answer));
	}

	private Mono<ResponseEntity<byte[]>> again(HttpStatus status, CodeForm form, DeskFrame frame, String error) {
		return Mono.fromSupplier(() -> this.pages.page(status, PAGE, new CodePage(frame, form.next(), error)));
	}

}

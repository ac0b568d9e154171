package org.waymark.staff.secondfactor;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.util.UriUtils;
import reactor.core.publisher.Mono;

import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.ids.StaffId;
import org.waymark.platform.web.DeskPages;
import org.waymark.platform.web.Refusal;
import org.waymark.site.text.TypedText;
import org.waymark.staff.DeskFrame;
import org.waymark.staff.Member;
import org.waymark.staff.PartiallyAuthenticated;
import org.waymark.staff.SignInCompletion;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * Sets up a second factor: on the way in, where there has to be one, or by choice. The
 * secret goes out and comes back sealed in the form; nothing is kept before a code of it
 * was right.
 */
@Controller
@ConditionalOnFace(Face.TRIAGE)
class EnrolController {

	private static final String ON_THE_WAY = "/triage/sign-in/enrol";

	private static final String BY_CHOICE = "/triage/second-factor";

	private final Factors factors;

	private final SignInCompletion entrance;

	private final DeskPages pages;

	EnrolController(Factors factors, SignInCompletion entrance, DeskPages pages) {
		this.factors = factors;
		this.entrance = entrance;
		this.pages = pages;
	}

	@GetMapping(ON_THE_WAY)
	ResponseEntity<byte[]> show(DeskFrame frame, PartiallyAuthenticated halfway,
			@RequestParam(defaultValue = "") String next) {
		return page(HttpStatus.OK, frame, halfway.account(), ON_THE_WAY, FactorSecret.make(), next, null);
	}

	@PostMapping(ON_THE_WAY)
	Mono<ResponseEntity<byte[]>> send(DeskFrame frame, PartiallyAuthenticated halfway, ServerWebExchange exchange) {
		return exchange.getFormData()
			.map(CodeForm::of)
			.flatMap(form -> enrol(form, frame, halfway.account(), ON_THE_WAY)
				.delayUntil(answer -> (answer.getStatusCode() == HttpStatus.OK)
						? this.entrance.complete(halfway, form.next(), exchange) : Mono.empty()));
	}

	@GetMapping(BY_CHOICE)
	Mono<ResponseEntity<byte[]>> choose(DeskFrame frame, Member member) {
		return this.factors.has(own(member))
			.flatMap(has -> has ? kept(frame, member) : Mono
				.fromSupplier(() -> page(HttpStatus.OK, frame, member.id(), BY_CHOICE, FactorSecret.make(), "", null)));
	}

	@PostMapping(BY_CHOICE)
	Mono<ResponseEntity<byte[]>> chosen(DeskFrame frame, Member member, ServerWebExchange exchange) {
		return exchange.getFormData().map(CodeForm::of).flatMap(form -> enrol(form, frame, own(member), BY_CHOICE));
	}

	// Nobody would ever be asked for a second one beside that of their organisation.
	private static StaffId own(Member member) {
		if (!member.local()) {
			throw new Refusal(HttpStatus.NOT_FOUND, "Your second factor is not kept here",
					"You sign in with an account of your organisation. Set it up there.");
		}
		return member.id();
	}

	private Mono<ResponseEntity<byte[]>> kept(DeskFrame frame, Member member) {
		return this.factors.recoveryLeft(member.id())
			.map(left -> this.pages.page(HttpStatus.OK, "staff/secondfactor/second-factor",
					new SecondFactorPage(frame, left)));
	}

	private Mono<ResponseEntity<byte[]>> enrol(CodeForm form, DeskFrame frame, StaffId account, String path) {
		FactorSecret secret = this.factors.open(account, form.sealed())
			.orElseThrow(() -> new Refusal(HttpStatus.BAD_REQUEST));
		return this.factors.enrol(account, secret, form.code())
			.map(codes -> codes(frame, codes, form.next()))
			.switchIfEmpty(Mono.fromSupplier(() -> page(HttpStatus.UNPROCESSABLE_CONTENT, frame, account, path, secret,
					form.next(), TypedText.isBlank(form.code()) ? CodeForm.EMPTY
							: CodeForm.error(this.factors.clock(secret, form.code())))));
	}

	private ResponseEntity<byte[]> codes(DeskFrame frame, List<RecoveryCode> codes, String next) {
		return this.pages.page(HttpStatus.OK, "staff/secondfactor/recovery",
				new RecoveryPage(frame, codes.stream().map(RecoveryCode::fours).toList(),
						"/triage/sign-in?next=" + UriUtils.encode(next, UTF_8)));
	}

	private ResponseEntity<byte[]> page(HttpStatus status, DeskFrame frame, StaffId account, String path,
			FactorSecret secret, String next, @Nullable String error) {
		String hub = UriUtils.encode(frame.masthead().hub(), UTF_8);
		String link = "otpauth://totp/%s?secret=%s&issuer=%s".formatted(hub, secret.text(), hub);
		return this.pages.page(status, "staff/secondfactor/enrol",
				new EnrolPage(frame, path, this.factors.seal(account, secret),
						secret.text().replaceAll("(.{4})(?!$)", "$1 "), link, QrCodeSvg.of(link), next, error));
	}

}

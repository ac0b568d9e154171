package org.waymark.site.followup;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.waymark.site.IntakeAway;
import org.waymark.site.Submission.Arrival;
import org.waymark.site.followup.CodeTypos.Slip;
import org.waymark.site.followup.Conversations.Danger;
import org.waymark.site.followup.FollowUpState.Outcome;
import org.waymark.site.page.Pages;
import org.waymark.site.report.FreeText;
import org.waymark.site.report.PlainText;
import org.waymark.site.terms.ReportReference;
import org.waymark.site.text.TypedText;

/**
 * Coming back with a reference and a code. Wrong input is kept, encrypted, in the
 * browser's own cookie and shown again by the next page.
 */
@RestController
class FollowUpController {

	static final String ENTER = "/follow-up";

	static final String OPEN = "/follow-up/messages";

	private final Conversations conversations;

	private final CookieSealer sealer;

	private final FollowUpCookie cookie;

	private final WrongCodeDelay slow;

	private final FollowUpPages pages;

	FollowUpController(Conversations conversations, CookieSealer sealer, FollowUpCookie cookie, WrongCodeDelay slow,
			FollowUpPages pages) {
		this.conversations = conversations;
		this.sealer = sealer;
		this.cookie = cookie;
		this.slow = slow;
		this.pages = pages;
	}

	@GetMapping(ENTER)
	ResponseEntity<byte[]> enter(ServerWebExchange exchange) {
		return this.pages.enter(this.cookie.read(exchange));
	}

	@PostMapping(ENTER)
	Mono<ResponseEntity<byte[]>> check(ServerWebExchange exchange) {
		return exchange.getFormData()
			.map(form -> new TypedCode(first(form, "reference"), first(form, "code")))
			.flatMap(typed -> check(exchange, typed));
	}

	private Mono<ResponseEntity<byte[]>> check(ServerWebExchange exchange, TypedCode typed) {
		if (!typed.faults().isEmpty()) {
			return mistyped(exchange, typed);
		}
		return belong(typed).filter(right -> right)
			.flatMap(right -> to(OPEN, exchange, typed, Outcome.OPEN))
			.switchIfEmpty(Mono.defer(() -> refuse(exchange, typed)));
	}

	/**
	 * The check digit shows that there is a slip, and the store tells in which group.
	 * That tries several codes, so it counts as a wrong one and is not done after too
	 * many.
	 */
	private Mono<ResponseEntity<byte[]>> mistyped(ServerWebExchange exchange, TypedCode typed) {
		Mono<ResponseEntity<byte[]>> page = to(ENTER, exchange, typed, Outcome.MISTYPED);
		if (typed.readReference().isEmpty() || typed.slips().isEmpty()) {
			return page;
		}
		return counted(exchange, typed,
				this.slow.after(Mono.justOrEmpty(typed.readReference())
					.flatMap(reference -> slip(reference, typed))
					.flatMap(slip -> to(ENTER, exchange, typed, Outcome.slip(slip.group())))
					.switchIfEmpty(page)));
	}

	private Mono<Slip> slip(ReportReference reference, TypedCode typed) {
		return Flux.fromIterable(typed.slips())
			.filterWhen(slip -> this.conversations.belong(reference, slip.code()), 1)
			.next();
	}

	private Mono<ResponseEntity<byte[]>> refuse(ServerWebExchange exchange, TypedCode typed) {
		return counted(exchange, typed, this.slow.after(to(ENTER, exchange, typed, Outcome.NO_MATCH)));
	}

	/**
	 * Only here are codes counted: the right one is looked at first, whatever came
	 * before.
	 */
	private Mono<ResponseEntity<byte[]>> counted(ServerWebExchange exchange, TypedCode typed,
			Mono<ResponseEntity<byte[]>> slip) {
		String network = exchange.getAttributeOrDefault(Arrival.NETWORK, "");
		return Mono.justOrEmpty(typed.readReference())
			.flatMap(reference -> this.conversations.wrong(network, reference))
			.flatMap(guessed -> guessed ? this.slow.late(to(ENTER, exchange, typed, Outcome.GUESSED)) : slip);
	}

	@GetMapping(OPEN)
	Mono<ResponseEntity<byte[]>> show(ServerWebExchange exchange) {
		Optional<FollowUpState> back = this.cookie.read(exchange).filter(held -> held.outcome().isOpen());
		return Mono.justOrEmpty(back)
			.flatMap(held -> open(held.typed())
				.map(conversation -> this.pages.open(held, of(held.typed()), conversation)))
			.defaultIfEmpty(Pages.go(ENTER));
	}

	@PostMapping(OPEN)
	Mono<ResponseEntity<byte[]>> add(ServerWebExchange exchange) {
		Optional<FollowUpState> back = this.cookie.read(exchange).filter(held -> held.outcome().isOpen());
		return exchange.getFormData().flatMap(form -> add(exchange, back.map(FollowUpState::typed), form));
	}

	private Mono<ResponseEntity<byte[]>> add(ServerWebExchange exchange, Optional<TypedCode> typed,
			MultiValueMap<String, String> form) {
		Danger danger = Danger.of(gravest(form));
		String words = words(PlainText.of(all(form, "more")), danger);
		if (typed.isEmpty()) {
			return Mono.just(TypedText.isBlank(words) ? Pages.go(ENTER) : this.pages.over(words));
		}
		if (TypedText.isBlank(words)) {
			return to(OPEN, exchange, typed.get(), (danger == Danger.NO) ? Outcome.EMPTY_SAFE : Outcome.EMPTY);
		}
		if (isOfAnother(first(form, "of"), typed.get())) {
			return Mono.just(this.pages.other(words));
		}
		FurtherMessage more = new FurtherMessage(of(typed.get()), first(form, "message"), danger, words);
		if (TypedText.isLonger(words, FreeText.MOST)) {
			return Mono.just(this.pages.tooLong(more));
		}
		return keep(typed.get(), more).flatMap(sent -> to(OPEN, exchange, typed.get(), more.sent()))
			.switchIfEmpty(Mono.fromSupplier(() -> this.pages.over(words)))
			.onErrorResume(IntakeAway.class, failure -> Mono.just(this.pages.away(more)));
	}

	/** Who has no time to write is heard by the answer alone. */
	private String words(String typed, Danger danger) {
		return (TypedText.isBlank(typed) && danger.wakes()) ? this.pages.alone(danger) : typed;
	}

	/** Of several answers, as no form of ours sends them, the gravest. */
	private static String gravest(MultiValueMap<String, String> form) {
		List<String> given = form.getOrDefault("danger", List.of());
		return FollowUpPages.DANGERS.stream().map(Danger::code).filter(given::contains).findFirst().orElse("");
	}

	/** The report that a form belongs to, sealed. */
	private String of(TypedCode typed) {
		return this.sealer.seal(typed.readReference().map(ReportReference::text).orElse(""));
	}

	/** Whether another report was opened, in another tab, since a form was shown. */
	private boolean isOfAnother(String of, TypedCode typed) {
		return this.sealer.open(of)
			.filter(reference -> !typed.readReference().map(ReportReference::text).equals(Optional.of(reference)))
			.isPresent();
	}

	@PostMapping("/follow-up/done")
	ResponseEntity<byte[]> done(ServerWebExchange exchange) {
		this.cookie.leave(exchange);
		return Pages.go("/");
	}

	/** Nothing is opened yet, so that no message counts as seen before it is shown. */
	private Mono<Boolean> belong(TypedCode typed) {
		return Mono.justOrEmpty(typed.readReference())
			.flatMap(reference -> Mono.justOrEmpty(typed.readCode())
				.flatMap(code -> this.conversations.belong(reference, code)));
	}

	private Mono<Conversations.Conversation> open(TypedCode typed) {
		return Mono.justOrEmpty(typed.readReference())
			.flatMap(reference -> Mono.justOrEmpty(typed.readCode())
				.flatMap(code -> this.conversations.open(reference, code)));
	}

	private Mono<?> keep(TypedCode typed, FurtherMessage more) {
		return Mono.justOrEmpty(typed.readReference())
			.flatMap(reference -> Mono.justOrEmpty(typed.readCode())
				.flatMap(code -> this.conversations.add(reference, code, more.id(), more.words(), more.danger())));
	}

	private Mono<ResponseEntity<byte[]>> to(String address, ServerWebExchange exchange, TypedCode typed,
			Outcome outcome) {
		return Mono.fromSupplier(() -> {
			this.cookie.set(exchange, typed, outcome);
			return Pages.go(address);
		});
	}

	/** A field that came more than once loses nothing. */
	private static String all(MultiValueMap<String, String> form, String field) {
		List<String> values = form.getOrDefault(field, List.of());
		return (values.size() < 2) ? first(form, field)
				: values.stream()
					.filter(text -> text != null && !TypedText.isBlank(text))
					.distinct()
					.collect(Collectors.joining("\n"));
	}

	private static String first(MultiValueMap<String, String> form, String field) {
		List<String> values = form.getOrDefault(field, List.of());
		return (values.isEmpty() || values.get(0) == null) ? "" : values.get(0);
	}

}

package org.waymark.staff;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.PathContainer;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.web.DeskPages;
import org.waymark.platform.web.Refusal;
import org.waymark.staff.ResumableForms.KeptForm;

import static org.springframework.http.HttpMethod.POST;

/** The page that holds what came too late, until it can be sent. */
@Controller
@ConditionalOnFace(Face.TRIAGE)
class ResumeFormController {

	private static final String PAGE = "staff/kept";

	private final ResumableForms forms;

	private final DeskFrames frames;

	private final DeskPages pages;

	ResumeFormController(ResumableForms forms, DeskFrames frames, DeskPages pages) {
		this.forms = forms;
		this.frames = frames;
		this.pages = pages;
	}

	/**
	 * The writer says that they are signed in again. No form token is required: the seal
	 * opens only in the browser it was made for, for its writer, and this sends nothing.
	 */
	@PostMapping("/triage/kept")
	Mono<ResponseEntity<byte[]>> again(ServerWebExchange exchange, DeskFrame frame) {
		return exchange.getFormData()
			.mapNotNull(fields -> fields.getFirst("kept"))
			.switchIfEmpty(Mono.error(() -> new Refusal(HttpStatus.BAD_REQUEST)))
			.map(sealed -> page(HttpStatus.OK, frame, sealed, this.forms.open(exchange, sealed)));
	}

	/** Answers a request that came too late with the page that holds it. */
	Mono<Void> instead(ServerWebExchange exchange, HttpStatus status, Page.Waits waits) {
		return this.forms.seal(exchange)
			.flatMap(sealed -> this.frames.frame(exchange)
				.map(frame -> this.pages.page(status, PAGE, waiting(frame, sealed, waits))))
			.flatMap(page -> write(exchange.getResponse(), page));
	}

	private ResponseEntity<byte[]> page(HttpStatus status, DeskFrame frame, String sealed, Optional<KeptForm> form) {
		KeptForm kept = form.orElseThrow(() -> new Refusal(HttpStatus.BAD_REQUEST));
		return this.pages.page(status, PAGE,
				frame.member()
					.map(member -> page(frame, sealed, member, kept))
					.orElseGet(() -> waiting(frame, sealed, Page.Waits.SIGN_IN)));
	}

	private Page page(DeskFrame frame, String sealed, Member member, KeptForm kept) {
		if (!this.forms.wrote(member, kept)) {
			return waiting(frame, sealed, Page.Waits.WRITER);
		}
		return passes(member, kept.path()) ? new Page(frame, sealed, Page.Waits.CONFIRM, kept.path(), kept.fields())
				: waiting(frame, sealed, Page.Waits.CONFIRM);
	}

	private static Page waiting(DeskFrame frame, String sealed, Page.Waits waits) {
		return new Page(frame, sealed, waits, "", Map.of());
	}

	private static boolean passes(Member member, String path) {
		return DeskRoutes.find(POST, PathContainer.parsePath(path)).filter(member::passes).isPresent();
	}

	private static Mono<Void> write(ServerHttpResponse response, ResponseEntity<byte[]> page) {
		response.setStatusCode(page.getStatusCode());
		response.getHeaders().setContentType(page.getHeaders().getContentType());
		return response
			.writeWith(Mono.fromSupplier(() -> response.bufferFactory().wrap(Objects.requireNonNull(page.getBody()))));
	}

	/**
	 * Holds typed words until their writer can send them.
	 *
	 * @param frame the page's frame
	 * @param sealed the form, until they are signed in
	 * @param waits what has to happen before it can be sent
	 * @param path where the form goes, once they are; else empty
	 * @param fields its fields, then
	 */
	record Page(DeskFrame frame, String sealed, Waits waits, String path, Map<String, List<String>> fields) {

		/** Whether it can be sent now. */
		public boolean ready() {
			return !this.path.isEmpty();
		}

		@Override
		public String toString() {
			return "KeptPage[hidden]";
		}

		/** The condition that a form waits for. */
		public enum Waits {

			/** That its writer signs in. */
			SIGN_IN,
			/** That its writer, who is signed in, shows that it is them. */
			CONFIRM,
			/** The signed-in person makes way for the writer. */
			WRITER

		}

	}

}

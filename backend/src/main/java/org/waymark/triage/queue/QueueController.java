package org.waymark.triage.queue;

import java.time.Duration;
import java.util.Optional;

import org.springframework.http.HttpCookie;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.waymark.access.AccessGrants;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.web.DeskPages;
import org.waymark.staff.DeskFrame;
import org.waymark.staff.Member;
import org.waymark.triage.queue.Queue.Asked;
import org.waymark.triage.queue.QueuePage.Reading;

/** The queue, and how an open queue stays new. */
@Controller
@ConditionalOnFace(Face.TRIAGE)
class QueueController {

	private static final String OFF = "off";

	/** The parameter that chooses how the list looks, and the cookie that keeps it. */
	private static final String VIEW = "view";

	private final Queue queue;

	private final AccessGrants openings;

	private final QueuePageFactory words;

	private final FilterPresenter filters;

	private final QueueStreams streams;

	private final OpenedPages opened;

	private final DeskPages pages;

	QueueController(Queue queue, AccessGrants openings, QueuePageFactory words, FilterPresenter filters,
			QueueStreams streams, OpenedPages opened, DeskPages pages) {
		this.queue = queue;
		this.openings = openings;
		this.words = words;
		this.filters = filters;
		this.streams = streams;
		this.opened = opened;
		this.pages = pages;
	}

	@GetMapping("/triage")
	Mono<ResponseEntity<byte[]>> show(DeskFrame frame, Member reader, @RequestParam MultiValueMap<String, String> list,
			@RequestParam(defaultValue = "") String refresh, ServerWebExchange exchange) {
		Asked asked = Asked.of(list, reader);
		return recorded(reader, asked, list).then(this.queue.look(asked))
			.map(found -> this.words.part(found, !list.containsKey(OpenedPages.PROOF)))
			.zipWhen(part -> this.openings.due(reader),
					(part, openings) -> new QueuePage(frame, part, this.filters.of(asked),
							reading(reader, asked, OFF.equals(refresh)), this.words.news(), cards(exchange), openings))
			.map(page -> this.pages.page(HttpStatus.OK, "triage/queue/queue", page));
	}

	/** Cards or lines, as was chosen last on this device; lines at first. */
	private static boolean cards(ServerWebExchange exchange) {
		String chosen = exchange.getRequest().getQueryParams().getFirst(VIEW);
		if (chosen != null) {
			exchange.getResponse()
				.addCookie(ResponseCookie.from(VIEW, "cards".equals(chosen) ? "cards" : "lines")
					.path("/triage")
					.maxAge(Duration.ofDays(365))
					.secure(true)
					.httpOnly(true)
					.sameSite("Lax")
					.build());
		}
		HttpCookie kept = exchange.getRequest().getCookies().getFirst(VIEW);
		return "cards".equals((chosen != null || kept == null) ? chosen : kept.getValue());
	}

	@GetMapping("/triage/queue/rows")
	Mono<ResponseEntity<byte[]>> rows(Member reader, @RequestParam MultiValueMap<String, String> list) {
		Asked asked = Asked.of(list, reader);
		return recorded(reader, asked, list).then(this.queue.again(asked,
				found -> this.pages.page(HttpStatus.OK, "triage/queue/rows", this.words.part(found, false))));
	}

	/**
	 * Rows are rows however they are asked for: without proof it is a read as any other.
	 */
	private Mono<Void> recorded(Member reader, Asked asked, MultiValueMap<String, String> list) {
		return this.opened.knows(reader.session(), asked, list) ? Mono.empty() : this.queue.record(asked);
	}

	@GetMapping(path = "/triage/queue/live", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
	@ResponseBody
	Flux<ServerSentEvent<String>> live(Member reader) {
		return this.streams.open(reader.session());
	}

	private Reading reading(Member reader, Asked asked, boolean still) {
		String again = asked.address("/triage");
		String stopped = again + "&refresh=" + OFF;
		return new Reading(this.opened.again(reader.session(), asked, "/triage/queue/rows"), still ? stopped : again,
				still ? Optional.empty() : Optional.of(this.opened.again(reader.session(), asked, "/triage")),
				still ? again : stopped);
	}

}

package org.waymark.site.page;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** The pages that say why something cannot be shown. Needs no database. */
@Component
public class Notices {

	private final Frames frames;

	private final Pages pages;

	Notices(Frames frames, Pages pages) {
		this.frames = frames;
		this.pages = pages;
	}

	ResponseEntity<byte[]> missing() {
		return page(HttpStatus.NOT_FOUND, "missing.title", true, "missing.text");
	}

	ResponseEntity<byte[]> refused(HttpStatus status) {
		return page(status, "refused.title", true, "refused.text");
	}

	ResponseEntity<byte[]> tooLarge() {
		return page(HttpStatus.CONTENT_TOO_LARGE, "large.title", false, "large.text");
	}

	ResponseEntity<byte[]> away() {
		return page(HttpStatus.SERVICE_UNAVAILABLE, "problem.title", false, "problem.text", "problem.retry");
	}

	ResponseEntity<byte[]> insecure() {
		return page(HttpStatus.FORBIDDEN, "insecure.title", false, "insecure.text", "insecure.how");
	}

	/**
	 * For a form in a coding that cannot be read.
	 * @param waiting address of the page that shows what could be read; empty if none
	 */
	public ResponseEntity<byte[]> unreadable(String waiting) {
		return waiting.isEmpty()
				? page(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "unreadable.title", true, "unreadable.text",
						"unreadable.again")
				: page(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "unreadable.title", new Onward("unreadable.show", waiting),
						"unreadable.text", "unreadable.waits");
	}

	/** For a page that is not shown until somebody has checked it. */
	public ResponseEntity<byte[]> lapsed() {
		return page(HttpStatus.NOT_FOUND, "lapsed.title", new Onward("lapsed.library", "/guidance"), "lapsed.text");
	}

	public ResponseEntity<byte[]> foreign() {
		return page(HttpStatus.FORBIDDEN, "foreign.title", true, "foreign.text");
	}

	/** Writes an answer from a place where no controller returns it. */
	public static Mono<Void> write(ServerWebExchange exchange, ResponseEntity<byte[]> answer) {
		ServerHttpResponse response = exchange.getResponse();
		byte[] body = (answer.getBody() != null) ? answer.getBody() : new byte[0];
		response.setStatusCode(answer.getStatusCode());
		response.getHeaders().putAll(answer.getHeaders());
		response.getHeaders().setContentLength(body.length);
		return response.writeWith(Mono.fromSupplier(() -> response.bufferFactory().wrap(body)));
	}

	private ResponseEntity<byte[]> page(HttpStatus status, String title, boolean start, String... texts) {
		return page(status, title, start ? new Onward("missing.start", "/") : null, texts);
	}

	private ResponseEntity<byte[]> page(HttpStatus status, String title, @Nullable Onward way, String... texts) {
		List<String> paragraphs = List.of(texts).stream().map(key -> this.frames.text(key)).toList();
		String action = (way != null) ? this.frames.text(way.text()) : null;
		return this.pages.show(status, "page/notice",
				new NoticePage(this.frames.frame(title), paragraphs, action, (way != null) ? way.address() : "/"));
	}

	/** A link onwards: the key of its words, and where it leads. */
	private record Onward(String text, String address) {

	}

}

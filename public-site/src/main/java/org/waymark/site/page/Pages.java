package org.waymark.site.page;

import java.net.URI;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

import org.waymark.site.text.IsolatedOutput;

/** Renders pages and makes the two kinds of answer: a page, or "go there". */
@Component
public class Pages {

	public static final MediaType HTML = MediaType.parseMediaType("text/html;charset=UTF-8");

	private static final String NO_STORE = "no-store";

	private final TemplateEngine engine = TemplateEngine.createPrecompiled(null, ContentType.Html,
			Pages.class.getClassLoader(), "org.waymark.site");

	/**
	 * The page as UTF-8.
	 * @param template its name without ending, such as {@code report/check}
	 * @param page the template's only parameter
	 */
	public byte[] render(String template, Object page) {
		Utf8ByteOutput output = new Utf8ByteOutput();
		this.engine.render(template + ".jte", page, new IsolatedOutput(output));
		return output.toByteArray();
	}

	/** A page that no browser keeps. */
	public ResponseEntity<byte[]> show(String template, Object page) {
		return show(HttpStatus.OK, template, page);
	}

	/** The same, and no search engine lists it. */
	public ResponseEntity<byte[]> unlisted(String template, Object page) {
		return ResponseEntity.ok()
			.contentType(HTML)
			.header(HttpHeaders.CACHE_CONTROL, NO_STORE)
			.header("X-Robots-Tag", "noindex, noarchive")
			.body(render(template, page));
	}

	public ResponseEntity<byte[]> show(HttpStatus status, String template, Object page) {
		return ResponseEntity.status(status)
			.contentType(HTML)
			.header(HttpHeaders.CACHE_CONTROL, NO_STORE)
			.body(render(template, page));
	}

	/** 303, to be followed with a GET. */
	public static ResponseEntity<byte[]> go(String address) {
		return ResponseEntity.status(HttpStatus.SEE_OTHER)
			.location(URI.create(address))
			.header(HttpHeaders.CACHE_CONTROL, NO_STORE)
			.build();
	}

}

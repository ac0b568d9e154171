package org.waymark.platform.web;

import java.net.URI;
import java.nio.charset.StandardCharsets;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

import org.waymark.site.text.IsolatedOutput;

/** Renders the templates of this module, which were compiled with it. */
@Component
public class DeskPages {

	/** HTML in the only encoding we use. */
	static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

	private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

	private final TemplateEngine engine = TemplateEngine.createPrecompiled(null, ContentType.Html,
			DeskPages.class.getClassLoader(), "org.waymark");

	/**
	 * A page as a response.
	 * @param template path of the template, without its ending, such as
	 * {@code queue/queue}
	 * @param page its only parameter
	 */
	public ResponseEntity<byte[]> page(HttpStatus status, String template, Object page) {
		return ResponseEntity.status(status).contentType(HTML).body(render(template, page));
	}

	/** Sends the browser on, so that a form is not sent twice by reloading. */
	public static ResponseEntity<byte[]> to(String address) {
		return ResponseEntity.status(HttpStatus.SEE_OTHER).location(URI.create(address)).build();
	}

	/** A table that is taken away as a file. */
	public static ResponseEntity<byte[]> csv(String name, byte[] table) {
		return file(name, CSV, table);
	}

	/**
	 * Something that is taken away as a file.
	 * @param name under which the browser keeps it; it holds nothing about a person
	 */
	public static ResponseEntity<byte[]> file(String name, MediaType type, byte[] content) {
		return ResponseEntity.ok()
			.contentType(type)
			.header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(name).build().toString())
			.body(content);
	}

	/** A page as UTF-8. */
	public byte[] render(String template, Object page) {
		Utf8ByteOutput output = new Utf8ByteOutput();
		this.engine.render(template + ".jte", page, new IsolatedOutput(output));
		return output.toByteArray();
	}

}

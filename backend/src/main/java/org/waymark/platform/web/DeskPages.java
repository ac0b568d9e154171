package org.waymark.platform.web;

import java.nio.charset.StandardCharsets;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
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

	byte[] render(String template, Object page) {
		Utf8ByteOutput output = new Utf8ByteOutput();
		this.engine.render(template + ".jte", page, new IsolatedOutput(output));
		return output.toByteArray();
	}

}

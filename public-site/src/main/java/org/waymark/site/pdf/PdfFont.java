package org.waymark.site.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

import org.springframework.core.io.ClassPathResource;

/** The fonts that are put into each PDF. The build of the styles brings them. */
enum PdfFont {

	REGULAR("DejaVuSans.ttf"), BOLD("DejaVuSans-Bold.ttf");

	private static final String FOLDER = "site-assets/fonts/";

	private final String file;

	PdfFont(String file) {
		this.file = file;
	}

	InputStream open() {
		try {
			return new ClassPathResource(FOLDER + this.file).getInputStream();
		}
		catch (IOException missing) {
			throw new UncheckedIOException("The frontend was not built", missing);
		}
	}

}

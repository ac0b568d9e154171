package org.waymark.site.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.Map;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;

/**
 * What is done to a PDF after it was laid out: links say where they lead, and its day and
 * number come from the page, so that one page is one file.
 */
final class FinishedPdf {

	private final PDDocument pdf;

	private final Map<String, String> links;

	FinishedPdf(PDDocument pdf, Map<String, String> links) {
		this.pdf = pdf;
		this.links = links;
	}

	byte[] bytes(byte[] page, Instant made) throws IOException {
		for (PDPage side : this.pdf.getPages()) {
			for (PDAnnotation note : side.getAnnotations()) {
				if (note instanceof PDAnnotationLink link) {
					link.setContents(words(link));
				}
			}
		}
		this.pdf.getDocumentInformation().setCreationDate(GregorianCalendar.from(made.atZone(ZoneOffset.UTC)));
		this.pdf.setDocumentId(number(page));
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		this.pdf.save(out);
		return out.toByteArray();
	}

	private String words(PDAnnotationLink link) {
		if (link.getAction() instanceof PDActionURI away) {
			return this.links.getOrDefault(away.getURI(), away.getURI());
		}
		return this.links.values().stream().findFirst().orElse("");
	}

	private static long number(byte[] page) {
		try {
			return ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(page)).getLong();
		}
		catch (NoSuchAlgorithmException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

}

package org.waymark.directory.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** Policies as schools publish them. */
final class Samples {

	private Samples() {
	}

	static byte[] pdf(String... pages) {
		return pdf("", List.of(pages));
	}

	/** One that opens with a password alone. */
	static byte[] locked() {
		return pdf("secret", List.of("Nobody reads this"));
	}

	private static byte[] pdf(String password, List<String> pages) {
		try (PDDocument pdf = new PDDocument(); ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
			for (String text : pages) {
				PDPage page = new PDPage();
				pdf.addPage(page);
				write(pdf, page, text);
			}
			if (!password.isEmpty()) {
				pdf.protect(new StandardProtectionPolicy(password, password, new AccessPermission()));
			}
			pdf.save(bytes);
			return bytes.toByteArray();
		}
		catch (IOException impossible) {
			throw new UncheckedIOException(impossible);
		}
	}

	/** A page of so many blanks, which pack into very little. */
	static byte[] blanks(int megabytes) {
		try (PDDocument pdf = new PDDocument(); ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
			PDPage page = new PDPage();
			pdf.addPage(page);
			PDStream content = new PDStream(pdf);
			try (OutputStream packed = content.createOutputStream(COSName.FLATE_DECODE)) {
				byte[] megabyte = " ".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
				for (int part = 0; part < megabytes; part++) {
					packed.write(megabyte);
				}
			}
			page.setContents(content);
			pdf.save(bytes);
			return bytes.toByteArray();
		}
		catch (IOException impossible) {
			throw new UncheckedIOException(impossible);
		}
	}

	private static void write(PDDocument pdf, PDPage page, String text) throws IOException {
		try (PDPageContentStream stream = new PDPageContentStream(pdf, page)) {
			stream.beginText();
			stream.setFont(new PDType1Font(FontName.HELVETICA), 12);
			stream.newLineAtOffset(50, 700);
			stream.showText(text);
			stream.endText();
		}
	}

	/** A Word document with this in its body. */
	static byte[] docx(String body) {
		return zip("word/document.xml",
				"<?xml version=\"1.0\"?><w:document xmlns:w=\"w\"><w:body>" + body + "</w:body></w:document>");
	}

	static byte[] zip(String name, String text) {
		try (ByteArrayOutputStream bytes = new ByteArrayOutputStream();
				ZipOutputStream zip = new ZipOutputStream(bytes)) {
			zip.putNextEntry(new ZipEntry(name));
			zip.write(text.getBytes(StandardCharsets.UTF_8));
			zip.closeEntry();
			zip.finish();
			return bytes.toByteArray();
		}
		catch (IOException impossible) {
			throw new UncheckedIOException(impossible);
		}
	}

}

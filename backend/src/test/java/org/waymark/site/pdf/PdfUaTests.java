package org.waymark.site.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.Test;

import org.waymark.testing.pdf.PdfUa;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/** What a page may have is PDF/UA-1, and the judge sees what is not. */
class PdfUaTests {

	private static final String PAGE = """
			<html lang="en-GB"><head><title>A page</title><meta name="subject" content="A page of a test"/><style>
			@page { @bottom-center { content: counter(page); font-family: Sheet; } }
			body { font-family: Sheet; } ul { list-style: none; } svg { width: 40mm; height: 40mm; }
			</style></head><body><h1>Zażółć gęślą jaźń</h1><h2>Привет</h2><p><strong>Names</strong>:
			<bdi>محمد علي</bdi>, <bdi>שרה לוי</bdi>, <bdi dir="auto">Zoë 14</bdi>.</p>
			<p><a href="https://www.example.org/">A link</a> and <a href="https://www.example.org/b">another</a></p>
			<svg viewBox="0 0 4 4" alt="A square"><path d="M1,1h2v2h-2z" fill="#000000"/>
			<rect x="0" y="0" width="1" height="1" fill="#0f4c5c"/></svg>
			<table><caption>Counts</caption><thead><tr><td></td><th scope="col">One</th></tr></thead>
			<tbody><tr><th scope="row">Row</th><td>1</td></tr></tbody></table>
			<ul><li>First</li><li>Second</li></ul></body></html>
			""";

	@Test
	void everythingThatAPageMayHavePasses() {
		assertThat(PdfUa.faults(written(PAGE))).isEmpty();
	}

	@Test
	void aPageOfManySidesPasses() {
		String rows = "<tr><th scope=\"row\">A row of a long table</th><td>12</td></tr>".repeat(200);
		byte[] pdf = written(
				PAGE.replace("</tbody>", rows + "</tbody>").replace("<table>", "<table style=\"width: 100%\">"));
		assertThat(PdfUa.faults(pdf)).isEmpty();
		assertThat(sides(pdf)).isGreaterThan(4);
	}

	@Test
	void aPageWithoutATitleIsSeen() {
		assertThat(PdfUa.faults(written(PAGE.replace("<title>A page</title>", ""))))
			.anyMatch(fault -> fault.startsWith("7.1-9"));
	}

	@Test
	void aPictureWithoutWordsIsSeen() {
		assertThat(PdfUa.faults(written(PAGE.replace("alt=\"A square\"", ""))))
			.anyMatch(fault -> fault.startsWith("7.3-1"));
	}

	@Test
	void aFontThatIsNotInTheFileIsSeen() throws IOException {
		try (PDDocument pdf = new PDDocument(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
			PDPage side = new PDPage();
			pdf.addPage(side);
			try (PDPageContentStream content = new PDPageContentStream(pdf, side)) {
				content.beginText();
				content.setFont(new PDType1Font(FontName.HELVETICA), 12);
				content.showText("Hello");
				content.endText();
			}
			pdf.save(out);
			assertThat(PdfUa.faults(out.toByteArray())).anyMatch(fault -> fault.startsWith("7.21.4.1-1"))
				.anyMatch(fault -> fault.startsWith("7.1-3"));
		}
	}

	private static byte[] written(String page) {
		return PdfWriter.written(page.getBytes(UTF_8), Instant.parse("2026-11-30T00:00:00Z"));
	}

	private static int sides(byte[] pdf) {
		try (PDDocument read = Loader.loadPDF(pdf)) {
			return read.getNumberOfPages();
		}
		catch (IOException broken) {
			throw new AssertionError(broken);
		}
	}

}

package org.waymark.site.pdf;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Calendar;

import javax.imageio.ImageIO;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.waymark.site.pdf.NoPdf.Reason;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A PDF is made of its page alone, and of nothing else. */
class PdfWriterTests {

	private static final Instant DAY = Instant.parse("2026-11-30T00:00:00Z");

	@TempDir
	Path folder;

	@Test
	void thePageAndTheDayMakeTheFile() throws IOException {
		byte[] first = written("<p>One</p>");
		assertThat(written("<p>One</p>")).isEqualTo(first);
		assertThat(written("<p>Two</p>")).isNotEqualTo(first);
		try (PDDocument read = Loader.loadPDF(first)) {
			Calendar made = read.getDocumentInformation().getCreationDate();
			assertThat(made.toInstant()).isEqualTo(DAY);
			assertThat(read.getDocumentInformation().getTitle()).isEqualTo("A page");
		}
	}

	@Test
	void aLinkSaysWhereItLeads() throws IOException {
		try (PDDocument read = Loader.loadPDF(written("<p><a href=\"https://www.example.org/\">Our page</a></p>"))) {
			PDPage side = read.getPage(0);
			assertThat(side.getAnnotations()).singleElement()
				.satisfies(link -> assertThat(link.getContents()).isEqualTo("Our page"));
		}
	}

	/** A style and a picture that are there, and could be loaded. */
	@Test
	void nothingIsLoaded() throws IOException {
		Path style = Files.writeString(this.folder.resolve("a.css"), "p { font-size: 90pt; }");
		Path picture = this.folder.resolve("a.png");
		ImageIO.write(new BufferedImage(9, 9, BufferedImage.TYPE_INT_RGB), "png", picture.toFile());
		byte[] pdf = written("<style>@import url(\"" + style.toUri() + "\");</style><p>One</p><img alt=\"A\" src=\""
				+ picture.toUri() + "\" />");
		try (PDDocument read = Loader.loadPDF(pdf)) {
			PDPage side = read.getPage(0);
			assertThat(new String(side.getContents().readAllBytes(), UTF_8)).contains("12 Tf").doesNotContain("90 Tf");
			assertThat(side.getResources().getXObjectNames()).isEmpty();
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "<p>One", "<p>One<br></p>", "<p hidden>One</p>", "&nbsp;" })
	void aPageThatIsNotWellFormedIsAFaultOfOurs(String content) {
		assertThatThrownBy(() -> written(content)).isInstanceOf(IllegalArgumentException.class)
			.hasMessage("The page for a PDF is not well formed");
	}

	@Test
	void aPageWithADocumentTypeIsRefused() {
		String page = "<!DOCTYPE html [<!ENTITY a SYSTEM \"file:///etc/hostname\">]><html><body>&a;</body></html>";
		assertThatThrownBy(() -> PdfWriter.written(page.getBytes(UTF_8), DAY))
			.isInstanceOf(IllegalArgumentException.class);
	}

	@Test
	void aDrawingWithWordsIsRefused() {
		assertThatThrownBy(() -> written(
				"<svg style=\"width: 20mm; height: 20mm\" viewBox=\"0 0 9 9\" alt=\"A\"><text fill=\"#000000\">A</text></svg>"))
			.hasMessage("A drawing for a PDF has no text");
	}

	@Test
	void aPageThatIsTooLongIsSaidToBe() {
		assertThat(refused("<p>" + "a ".repeat(PdfWriter.LONGEST_PAGE / 2) + "</p>")).isEqualTo(Reason.LONG);
		assertThat(refused("<b>a</b>".repeat(PdfWriter.MOST_ELEMENTS))).isEqualTo(Reason.LONG);
		assertThat(refused("<p style=\"page-break-after: always\">a</p>".repeat(PdfWriter.MOST_SIDES + 1)))
			.isEqualTo(Reason.LONG);
	}

	@Test
	void lettersThatCannotBeDrawnAreSaid() {
		assertThat(refused("<p>नमस्ते</p>")).isEqualTo(Reason.LETTERS);
		assertThat(refused("<svg style=\"width: 20mm; height: 20mm\" viewBox=\"0 0 9 9\" alt=\"王\"></svg>"))
			.isEqualTo(Reason.LETTERS);
	}

	private static Reason refused(String content) {
		try {
			written(content);
			throw new AssertionError("There is a PDF");
		}
		catch (NoPdf none) {
			return none.reason();
		}
	}

	private static byte[] written(String content) {
		String page = "<html lang=\"en-GB\"><head><title>A page</title><style>body { font-family: Sheet; }</style></head><body>"
				+ content + "</body></html>";
		return PdfWriter.written(page.getBytes(UTF_8), DAY);
	}

}

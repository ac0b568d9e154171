package org.waymark.site.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;

import com.openhtmltopdf.bidi.BidiReorderer;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import org.apache.pdfbox.pdmodel.PDDocument;

import org.waymark.site.pdf.NoPdf.Reason;

/** Lays a page out and writes it as PDF/UA-1. It blocks. */
final class PdfWriter {

	/** About thirty sides of a table: more is not read as a PDF. */
	static final int LONGEST_PAGE = 100_000;

	/** The tags of cells take more memory than their words. */
	static final int MOST_ELEMENTS = 5_000;

	static final int MOST_SIDES = 40;

	private static final String FAMILY = "Sheet";

	private static final int NORMAL = 400;

	private static final int BOLD = 700;

	private static final float VERSION = 1.7f;

	private static final BidiReorderer ORDER = new ReadingOrder();

	static {
		// It would quote the page.
		XRLog.setLoggingEnabled(false);
	}

	private PdfWriter() {
	}

	static byte[] written(byte[] page, Instant made) {
		if (page.length > LONGEST_PAGE) {
			throw new NoPdf(Reason.LONG);
		}
		PrintedPage printed = PrintedPage.of(page);
		if (printed.elements() > MOST_ELEMENTS) {
			throw new NoPdf(Reason.LONG);
		}
		if (!DrawableLetters.drawn(printed.text())) {
			throw new NoPdf(Reason.LETTERS);
		}
		try (PdfBoxRenderer renderer = builder(printed).buildPdfRenderer();
				PDDocument pdf = renderer.createPDFKeepOpen()) {
			if (pdf.getNumberOfPages() > MOST_SIDES) {
				throw new NoPdf(Reason.LONG);
			}
			return new FinishedPdf(pdf, printed.links()).bytes(page, made);
		}
		catch (IOException broken) {
			throw new UncheckedIOException(broken);
		}
	}

	private static PdfRendererBuilder builder(PrintedPage page) {
		PdfRendererBuilder builder = new PdfRendererBuilder().usePdfUaAccessibility(true)
			.usePdfVersion(VERSION)
			.withProducer("Waymark")
			.withW3cDocument(page.document(), null);
		builder.useFastMode();
		builder.useUnicodeBidiSplitter(ReadingRuns::new);
		builder.useUnicodeBidiReorderer(ORDER);
		builder.useSVGDrawer(new FlatDrawing());
		builder.useUriResolver((base, address) -> null);
		builder.useExternalResourceAccessControl((address, kind) -> false,
				ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
		builder.useFont(() -> PdfFont.REGULAR.open(), FAMILY, NORMAL, FontStyle.NORMAL, true);
		builder.useFont(() -> PdfFont.BOLD.open(), FAMILY, BOLD, FontStyle.NORMAL, true);
		return builder;
	}

}

package org.waymark.testing.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;

import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** Whether a PDF is PDF/UA-1, as veraPDF judges it. */
public final class PdfUa {

	static {
		VeraGreenfieldFoundryProvider.initialise();
	}

	private PdfUa() {
	}

	/** What is wrong with it: the clause and test of the standard, and words. */
	public static List<String> faults(byte[] pdf) {
		try (PDFAParser parser = Foundries.defaultInstance()
			.createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
				PDFAValidator validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
			return validator.validate(parser).getTestAssertions().stream().map(PdfUa::words).toList();
		}
		catch (VeraPDFException | IOException broken) {
			throw new AssertionError("This is no PDF", broken);
		}
	}

	private static String words(TestAssertion fault) {
		return fault.getRuleId().getClause() + "-" + fault.getRuleId().getTestNumber() + ": " + fault.getMessage();
	}

}

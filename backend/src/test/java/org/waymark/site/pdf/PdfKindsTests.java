package org.waymark.site.pdf;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;

import org.waymark.site.campaigns.Campaign;
import org.waymark.site.campaigns.Campaigns;
import org.waymark.testing.DeskClient;
import org.waymark.testing.Rows;
import org.waymark.testing.WaymarkTest;
import org.waymark.testing.pdf.PdfUa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.testing.DeskClient.text;

/** Each kind of PDF that the service gives is PDF/UA-1, and says what its page says. */
@WaymarkTest
class PdfKindsTests {

	@Autowired
	private WebTestClient web;

	@Autowired
	private Campaigns campaigns;

	@Test
	void everyPosterIsOnOneSideInEachSize() {
		List<String> sizes = List.of("a4", "a5", "card");
		Stream<String> all = this.campaigns.all()
			.stream()
			.map(Campaign::code)
			.flatMap(code -> sizes.stream().map(size -> "/posters/" + code + "/" + size + ".pdf"));
		assertThat(all).hasSizeGreaterThan(20).allSatisfy(address -> {
			byte[] pdf = file(get(address));
			assertThat(PdfUa.faults(pdf)).as(address).isEmpty();
			assertThat(read(pdf)).as(address).hasSize(1);
		});
	}

	@Test
	void aPosterNamesTheServiceTheCouncilAndNumbersThatWereChecked() {
		byte[] pdf = file(get("/posters/drivers/card.pdf"));
		assertThat(read(pdf).get(0))
			.contains("Worried about a young passenger?", "999", "101", "0800 1111", "Blackpool Council")
			.doesNotContain("01253");
		assertThat(file(get("/posters/drivers/card.pdf"))).isEqualTo(pdf);
	}

	@Test
	void itsFileSaysNothingOfTheSubject() {
		EntityExchangeResult<byte[]> answer = get("/posters/young/a5.pdf");
		assertThat(answer.getResponseHeaders().getFirst(HttpHeaders.CONTENT_DISPOSITION))
			.isEqualTo("attachment; filename=\"poster-a5.pdf\"");
		assertThat(answer.getResponseHeaders().getFirst("X-Robots-Tag")).isEqualTo("noindex");
		assertThat(get("/posters/young/a3.pdf").getStatus().value()).isEqualTo(404);
		assertThat(get("/posters/nothing/a4.pdf").getStatus().value()).isEqualTo(404);
	}

	@Test
	void theActionsOfTheCommitteeAreOnPaper() {
		action("Schools", "دليل المدارس 46");
		DeskClient member = DeskClient.signedIn(this.web, "scrutiny");
		assertThat(text(member.get("/triage/committee"))).contains("/triage/committee/print.pdf");
		byte[] pdf = file(member.get("/triage/committee/print.pdf"));
		assertThat(PdfUa.faults(pdf)).isEmpty();
		assertThat(read(pdf).get(0)).contains("What the committee asked", "1. Schools", "What members might ask next",
				"This is a copy");
	}

	@Test
	void lettersThatCannotBeDrawnAreSaidAndThePageStays() {
		action("Schools", "स्कूल");
		DeskClient member = DeskClient.signedIn(this.web, "scrutiny");
		EntityExchangeResult<byte[]> refused = member.get("/triage/committee/print.pdf");
		assertThat(refused.getStatus().value()).isEqualTo(422);
		assertThat(text(refused)).contains("There is no PDF now", "print the page itself");
		assertThat(text(member.get("/triage/committee"))).contains("स्कूल");
	}

	@Test
	void theFiguresOfSchoolsAreOnPaper() {
		DeskClient member = DeskClient.signedIn(this.web, "scrutiny");
		byte[] pdf = file(member.get("/triage/schools/figures/print.pdf"));
		assertThat(PdfUa.faults(pdf)).isEmpty();
		assertThat(read(pdf).get(0)).contains("Policies of schools in figures");
	}

	private static void action(String title, String done) {
		Rows.change(
				"INSERT INTO committee.action (number, title, resolution, verbatim, origin, agreed, done, state, changed)"
						+ " VALUES (1, '" + title + "', 'Words', false, 'The committee', '2018-02-08', '" + done
						+ "', 'OPEN', now())");
	}

	private EntityExchangeResult<byte[]> get(String address) {
		return this.web.get().uri(address).exchange().expectBody().returnResult();
	}

	private static byte[] file(EntityExchangeResult<byte[]> answer) {
		assertThat(answer.getStatus().value()).isEqualTo(200);
		assertThat(answer.getResponseHeaders().getContentType()).isEqualTo(MediaType.APPLICATION_PDF);
		return answer.getResponseBodyContent();
	}

	/** The words of each side. */
	private static List<String> read(byte[] pdf) {
		try (PDDocument document = Loader.loadPDF(pdf)) {
			PDFTextStripper words = new PDFTextStripper();
			return Stream.iterate(1, side -> side <= document.getNumberOfPages(), side -> side + 1).map(side -> {
				words.setStartPage(side);
				words.setEndPage(side);
				return said(words, document);
			}).toList();
		}
		catch (IOException broken) {
			throw new AssertionError(broken);
		}
	}

	private static String said(PDFTextStripper words, PDDocument document) {
		try {
			return words.getText(document).replaceAll("\\s+", " ");
		}
		catch (IOException broken) {
			throw new AssertionError(broken);
		}
	}

}

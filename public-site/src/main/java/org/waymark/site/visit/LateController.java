package org.waymark.site.visit;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;

import org.waymark.site.Intake;
import org.waymark.site.Receipt;
import org.waymark.site.VisitSecret;
import org.waymark.site.page.Frame;
import org.waymark.site.page.Frames;
import org.waymark.site.page.Pages;

/**
 * Says that a report was stored before its sender changed it, and hands back what they
 * changed: nothing that a person typed is dropped without a word.
 */
@RestController
class LateController {

	private static final String PATH = "/report/late";

	private static final String ELSEWHERE = "elsewhere";

	private final Intake intake;

	private final Frames frames;

	private final Pages pages;

	LateController(Intake intake, Frames frames, Pages pages) {
		this.intake = intake;
		this.frames = frames;
		this.pages = pages;
	}

	/** The address of the page that says so to a person who sent in a visit. */
	String address(VisitSecret visit) {
		return PATH + "?of=" + this.intake.receiptToken(visit).text();
	}

	/** The same where their page showed other words than another window sent. */
	String otherWords(VisitSecret visit) {
		return address(visit) + "&" + ELSEWHERE;
	}

	@GetMapping(PATH)
	ResponseEntity<byte[]> late(@RequestParam(defaultValue = "") String of, ServerWebExchange exchange) {
		boolean elsewhere = exchange.getRequest().getQueryParams().containsKey(ELSEWHERE);
		String receipt = Receipt.Token.fits(of) ? OnePageController.PATH + "/" + of : "/report/sent";
		return this.pages.show("visit/late", new LatePage(this.frames.frame("late.title"), receipt, elsewhere));
	}

	/**
	 * The page for words that came after their report was stored.
	 *
	 * @param frame around it
	 * @param receipt address of the receipt of what is stored
	 * @param elsewhere whether another window sent it: then nothing more is left to send
	 */
	record LatePage(Frame frame, String receipt, boolean elsewhere) {

	}

}

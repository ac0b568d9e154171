package org.waymark.triage.report;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

import org.waymark.desk.SignWords;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.web.DeskPages;
import org.waymark.staff.DeskFrame;

/** The form to print ahead for the day on which the desk is down. */
@Controller
@ConditionalOnFace(Face.TRIAGE)
class PaperController {

	private final SignWords signs;

	private final DeskPages pages;

	PaperController(SignWords signs, DeskPages pages) {
		this.signs = signs;
		this.pages = pages;
	}

	@GetMapping("/triage/paper")
	ResponseEntity<byte[]> show(DeskFrame frame) {
		return this.pages.page(HttpStatus.OK, "triage/report/paper",
				new PaperPage(frame, this.signs.byCode().values().stream().toList()));
	}

}

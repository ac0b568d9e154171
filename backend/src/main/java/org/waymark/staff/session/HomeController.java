package org.waymark.staff.session;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.web.DeskPages;
import org.waymark.staff.DeskFrame;

/** Where people begin whose role has nothing to do with the queue. */
@Controller
@ConditionalOnFace(Face.TRIAGE)
class HomeController {

	private final DeskPages pages;

	HomeController(DeskPages pages) {
		this.pages = pages;
	}

	@GetMapping("/triage/home")
	ResponseEntity<byte[]> home(DeskFrame frame) {
		return this.pages.page(HttpStatus.OK, "staff/session/home", frame);
	}

}

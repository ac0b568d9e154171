package org.waymark.knowledge.lists;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import reactor.core.publisher.Mono;

import org.waymark.desk.Typed;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.staff.DeskFrame;
import org.waymark.staff.Member;

/** The list of campaigns and posters, and where an editor changes one or adds one. */
@Controller
@ConditionalOnFace(Face.TRIAGE)
class CampaignController {

	private static final String LIST = "/triage/content/campaigns";

	private static final ListedRows ROWS = new CampaignRows();

	private final RowDesk desk;

	CampaignController(RowDesk desk) {
		this.desk = desk;
	}

	@GetMapping(LIST)
	Mono<ResponseEntity<byte[]>> list(DeskFrame frame) {
		return this.desk.list(ROWS, frame);
	}

	@GetMapping(LIST + "/new")
	ResponseEntity<byte[]> fresh(DeskFrame frame) {
		return this.desk.fresh(ROWS, frame);
	}

	@PostMapping(LIST + "/new")
	Mono<ResponseEntity<byte[]>> add(DeskFrame frame, Member editor, Typed typed) {
		return this.desk.add(ROWS, frame, editor, typed);
	}

	@GetMapping(LIST + "/{campaign}")
	Mono<ResponseEntity<byte[]>> show(@PathVariable String campaign, DeskFrame frame) {
		return this.desk.show(ROWS, campaign, frame);
	}

	@PostMapping(LIST + "/{campaign}")
	Mono<ResponseEntity<byte[]>> keep(@PathVariable String campaign, DeskFrame frame, Member editor, Typed typed) {
		return this.desk.keep(ROWS, campaign, frame, editor, typed);
	}

}

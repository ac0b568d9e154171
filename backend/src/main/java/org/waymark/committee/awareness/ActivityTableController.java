package org.waymark.committee.awareness;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import reactor.core.publisher.Mono;

import org.waymark.committee.tables.TableDesk;
import org.waymark.desk.Typed;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.staff.DeskFrame;
import org.waymark.staff.Member;

/** Where a table of activities is taken in. */
@Controller
@ConditionalOnFace(Face.TRIAGE)
class ActivityTableController {

	private static final String PATH = "/triage/committee/awareness/table";

	private final TableDesk desk;

	private final ActivityRegister register;

	ActivityTableController(TableDesk desk, ActivityRegister register) {
		this.desk = desk;
		this.register = register;
	}

	@GetMapping(PATH)
	ResponseEntity<byte[]> show(DeskFrame frame) {
		return this.desk.empty(frame, this.register);
	}

	@PostMapping(PATH)
	Mono<ResponseEntity<byte[]>> read(DeskFrame frame, Member member, Typed typed) {
		return this.desk.answer(frame, member, typed, this.register);
	}

}

package org.waymark.administration.duty;

import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import reactor.core.publisher.Mono;

import org.waymark.desk.Typed;
import org.waymark.desk.TypedValue;
import org.waymark.notification.duty.Alert;
import org.waymark.notification.duty.DutyAlerts;
import org.waymark.notification.duty.DutyRecord;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.web.DeskPages;
import org.waymark.platform.web.Refusal;
import org.waymark.staff.DeskFrame;
import org.waymark.staff.Member;

/** Pages of the people on duty and the alerts. */
@Controller
@ConditionalOnFace(Face.TRIAGE)
class DutyController {

	private static final String PATH = "/triage/duty";

	private final DutyAlerts alerts;

	private final DutyRecord record;

	private final DutyPageFactory words;

	private final DeskPages pages;

	private final InstantSource time;

	DutyController(DutyAlerts alerts, DutyRecord record, DutyPageFactory words, DeskPages pages, InstantSource time) {
		this.alerts = alerts;
		this.record = record;
		this.words = words;
		this.pages = pages;
		this.time = time;
	}

	@GetMapping(PATH)
	Mono<ResponseEntity<byte[]>> show(@RequestParam(defaultValue = "") String done, DeskFrame frame) {
		return this.record.newest()
			.collectList()
			.flatMap(newest -> page(newest, done, frame))
			.map(page -> this.pages.page(HttpStatus.OK, "administration/duty/duty", page));
	}

	private Mono<DutyPage> page(List<Alert> newest, String done, DeskFrame frame) {
		return this.record.told(newest.stream().map(Alert::id).collect(Collectors.toSet()))
			.map(told -> this.words.page(newest, told, done, frame, this.time.instant()));
	}

	@PostMapping(PATH + "/acknowledge")
	Mono<ResponseEntity<byte[]>> acknowledge(Member member, Typed typed) {
		return this.alerts.acknowledge(alert(typed.one("alert")), member.id())
			.map(first -> back(first ? "acknowledged" : "was-acknowledged"));
	}

	@PostMapping(PATH + "/test")
	Mono<ResponseEntity<byte[]>> test(Member member) {
		return this.alerts.test(member.id()).then(Mono.fromSupplier(() -> back("test")));
	}

	private static UUID alert(String typed) {
		return TypedValue.id(typed).orElseThrow(() -> new Refusal(HttpStatus.NOT_FOUND));
	}

	private static ResponseEntity<byte[]> back(String done) {
		return DeskPages.to(PATH + "?done=" + done);
	}

}

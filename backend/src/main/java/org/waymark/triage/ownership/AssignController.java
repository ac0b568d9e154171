package org.waymark.triage.ownership;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import reactor.core.publisher.Mono;

import org.waymark.desk.Fault;
import org.waymark.desk.TimeWords;
import org.waymark.desk.Typed;
import org.waymark.desk.Words;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.web.DeskPages;
import org.waymark.site.terms.ReportReference;
import org.waymark.site.text.TypedText;
import org.waymark.staff.Accounts;
import org.waymark.staff.Accounts.Colleague;
import org.waymark.staff.DeskFrame;
import org.waymark.staff.Member;
import org.waymark.staff.Permission;

/** Assigns several reports to one person. */
@Controller
@ConditionalOnFace(Face.TRIAGE)
class AssignController {

	private static final String PATH = "/triage/assign";

	private final AssignStore store;

	private final Assignments assignments;

	private final Accounts accounts;

	private final Words words;

	private final DeskPages pages;

	AssignController(AssignStore store, Assignments assignments, Accounts accounts, Words words, DeskPages pages) {
		this.store = store;
		this.assignments = assignments;
		this.accounts = accounts;
		this.words = words;
		this.pages = pages;
	}

	@GetMapping(PATH)
	Mono<ResponseEntity<byte[]>> show(@RequestParam(defaultValue = "new") String lane, DeskFrame frame, Member reader) {
		return all().flatMap(all -> page(HttpStatus.OK, lane, empty(), all, frame, reader, "", List.of()));
	}

	@PostMapping(PATH)
	Mono<ResponseEntity<byte[]>> send(@RequestParam(defaultValue = "new") String lane, DeskFrame frame, Member member,
			Typed typed) {
		return all().flatMap(all -> answer(lane, new AssignForm(typed), all, frame, member));
	}

	private Mono<ResponseEntity<byte[]>> answer(String lane, AssignForm form, List<Colleague> all, DeskFrame frame,
			Member member) {
		List<Fault> faults = form.faults(all);
		if (!faults.isEmpty()) {
			return page(HttpStatus.UNPROCESSABLE_CONTENT, lane, form, all, frame, member, "", faults);
		}
		Colleague to = form.who(all).orElseThrow();
		return this.assignments.give(form, to, member)
			.flatMap(given -> (given.size() == form.reports().size())
					? page(HttpStatus.OK, lane, empty(), all, frame, member, done(form, given, to), List.of())
					: page(HttpStatus.CONFLICT, lane, form, all, frame, member, done(form, given, to), List.of()));
	}

	private static AssignForm empty() {
		return new AssignForm(new Typed(new LinkedMultiValueMap<>()));
	}

	private String done(AssignForm form, List<ReportReference> given, Colleague to) {
		String late = form.reports()
			.stream()
			.filter(report -> !given.contains(report))
			.map(ReportReference::spoken)
			.collect(Collectors.joining(", "));
		String done = this.words.of("assign", "DONE")
			.replace("{count}", Integer.toString(given.size()))
			.replace("{who}", TypedText.isolated(to.name()));
		return late.isEmpty() ? done : done + " " + this.words.of("assign", "CHANGED").replace("{reports}", late);
	}

	private Mono<ResponseEntity<byte[]>> page(HttpStatus status, String lane, AssignForm form, List<Colleague> all,
			DeskFrame frame, Member reader, String done, List<Fault> faults) {
		boolean taken = lane.equals("taken");
		return this.store.now()
			.flatMap(now -> this.store.of(taken ? "TAKEN" : "NEW", reader.id(), AssignForm.MOST)
				.map(report -> row(report, form, now))
				.collectList())
			.map(rows -> new AssignPage(frame, taken ? "taken" : "new", done, rows,
					all.stream().map(one -> one.option(form.chose(one.id()))).toList(), form.note(),
					this.words.errors(faults)))
			.map(page -> this.pages.page(status, "triage/ownership/assign", page));
	}

	private AssignPage.Row row(Assignable report, AssignForm form, Instant now) {
		String urgent = report.urgent() ? this.words.of("night", "URGENT") + ". " : "";
		String due = report.due().map(at -> ", " + TimeWords.due(at, now)).orElse("");
		String why = urgent + this.words.rating(report.rating()) + due;
		return new AssignPage.Row(report.reference().text(), report.reference().spoken(),
				"/triage/reports/" + report.reference(), report.version(), why,
				report.owner().isEmpty() ? this.words.of("owner", "NOBODY") : report.owner(),
				form.reports().contains(report.reference()));
	}

	private Mono<List<Colleague>> all() {
		return this.accounts.whoMay(Permission.WORK_ON_REPORT).collectList();
	}

}

package org.waymark.committee.engagement;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import reactor.core.publisher.Mono;

import org.waymark.committee.engagement.OrganisationTable.Contents;
import org.waymark.desk.Typed;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.form.FieldError;
import org.waymark.platform.web.DeskPages;
import org.waymark.staff.DeskFrame;
import org.waymark.staff.Member;

/**
 * Where a table of organisations is taken in: somebody sees what would be added before
 * anything is.
 */
@Controller
@ConditionalOnFace(Face.TRIAGE)
class TableController {

	private static final String REGISTER = "/triage/committee/engagement";

	private static final String PATH = REGISTER + "/table";

	private final Engagements engagements;

	private final OrganisationTable tables;

	private final DeskPages pages;

	TableController(Engagements engagements, OrganisationTable tables, DeskPages pages) {
		this.engagements = engagements;
		this.tables = tables;
		this.pages = pages;
	}

	@GetMapping(PATH)
	ResponseEntity<byte[]> show(DeskFrame frame) {
		return page(HttpStatus.OK, frame, "", List.of(), List.of(), List.of());
	}

	@PostMapping(PATH)
	Mono<ResponseEntity<byte[]>> read(DeskFrame frame, Member member, Typed typed) {
		String table = typed.one("table");
		Contents read = this.tables.read(table, this.engagements.today());
		if (!read.faults().isEmpty()) {
			return Mono.just(page(HttpStatus.UNPROCESSABLE_CONTENT, frame, table, List.of(), List.of(), read.faults()));
		}
		return this.engagements.all().flatMap(all -> {
			Set<String> names = all.stream().map(TableController::name).collect(Collectors.toSet());
			List<Organisation> fresh = read.rows().stream().filter(row -> !names.contains(name(row))).toList();
			return typed.one("act").equals("KEEP")
					? this.engagements.addAll(fresh, member.id()).thenReturn(DeskPages.to(REGISTER))
					: Mono.just(looked(frame, table, fresh, read.rows()));
		});
	}

	private ResponseEntity<byte[]> looked(DeskFrame frame, String table, List<Organisation> fresh,
			List<Organisation> all) {
		List<Organisation> known = all.stream().filter(row -> !fresh.contains(row)).toList();
		return page(HttpStatus.OK, frame, table, said(fresh), said(known), List.of());
	}

	private ResponseEntity<byte[]> page(HttpStatus status, DeskFrame frame, String table, List<String> fresh,
			List<String> known, List<FieldError> errors) {
		return this.pages.page(status, "committee/engagement/table",
				new TablePage(frame, table, this.tables.columns(), fresh, known, errors));
	}

	private static List<String> said(List<Organisation> rows) {
		return rows.stream().map(row -> row.known().name()).toList();
	}

	private static String name(Organisation one) {
		return (one.known().name() + "\n" + one.known().partOf()).toLowerCase(Locale.ROOT);
	}

}

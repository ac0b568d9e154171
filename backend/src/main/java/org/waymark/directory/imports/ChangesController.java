package org.waymark.directory.imports;

import java.util.UUID;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import reactor.core.publisher.Mono;

import org.waymark.desk.Typed;
import org.waymark.desk.Words;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.web.DeskPages;
import org.waymark.platform.web.Refusal;
import org.waymark.staff.DeskFrame;
import org.waymark.staff.Member;

/** Where an editor accepts what an import would change, leaves it, or undoes it. */
@Controller
@ConditionalOnFace(Face.TRIAGE)
class ChangesController {

	private static final String PATH = "/triage/schools/register/{id}";

	private final Imports imports;

	private final RegisterPageFactory factory;

	private final Words words;

	private final DeskPages pages;

	ChangesController(Imports imports, RegisterPageFactory factory, Words words, DeskPages pages) {
		this.imports = imports;
		this.factory = factory;
		this.words = words;
		this.pages = pages;
	}

	@GetMapping(PATH)
	Mono<ResponseEntity<byte[]>> show(@PathVariable UUID id, DeskFrame frame) {
		return page(HttpStatus.OK, id, frame, "", "");
	}

	@PostMapping(PATH)
	Mono<ResponseEntity<byte[]>> decide(@PathVariable UUID id, DeskFrame frame, Member member, Typed typed) {
		ChangesForm form = ChangesForm.of(typed);
		return form.complete() ? decide(id, form, frame, member)
				: page(HttpStatus.UNPROCESSABLE_CONTENT, id, frame, "", this.words.of("error", "CHANGES_MISSING"));
	}

	private Mono<ResponseEntity<byte[]>> decide(UUID id, ChangesForm form, DeskFrame frame, Member member) {
		return find(id).then(Mono.defer(() -> done(id, form, member)))
			.flatMap(conflict -> conflict.isEmpty() ? Mono.just(back(id))
					: page(HttpStatus.CONFLICT, id, frame, this.words.of("school-change-conflict", conflict), ""));
	}

	/** What stood in the way; empty when nothing did. */
	private Mono<String> done(UUID id, ChangesForm form, Member member) {
		return switch (form.act()) {
			case "UNDO" -> this.imports.undo(id, member.id())
				.map(undone -> undone ? "" : "FOLLOWED")
				// A school that it took in has policies or a contact now.
				.onErrorReturn(DataIntegrityViolationException.class, "DESCRIBED");
			case "LEAVE" -> this.imports.leave(id, form.kind().orElseThrow(), form.chosen(), member.id())
				.map(left -> (left == 0) ? "DECIDED" : "");
			default -> this.imports.accept(id, form.kind().orElseThrow(), form.chosen(), member.id())
				.map(accepted -> (accepted == 0) ? "DECIDED" : "");
		};
	}

	private Mono<ResponseEntity<byte[]>> page(HttpStatus status, UUID id, DeskFrame frame, String conflict,
			String error) {
		return find(id).flatMap(imported -> this.imports.changes(id)
			.collectList()
			.map(changes -> this.pages.page(status, "directory/imports/changes",
					this.factory.changes(frame, imported, changes, conflict, error))));
	}

	private Mono<StoredImport> find(UUID id) {
		return this.imports.find(id)
			.switchIfEmpty(Mono.error(() -> new Refusal(HttpStatus.NOT_FOUND, "There is no such import",
					"Look in the list of imports.")));
	}

	private static ResponseEntity<byte[]> back(UUID id) {
		return DeskPages.to("/triage/schools/register/" + id);
	}

}

package org.waymark.directory.editing;

import java.time.InstantSource;
import java.util.Optional;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import reactor.core.publisher.Mono;

import org.waymark.desk.FormAnswer;
import org.waymark.desk.FormView;
import org.waymark.desk.Typed;
import org.waymark.directory.schools.ContactRow;
import org.waymark.directory.schools.SchoolEdits;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.web.DeskPages;
import org.waymark.site.schools.School;
import org.waymark.site.schools.roles.SchoolRoles;
import org.waymark.staff.DeskFrame;
import org.waymark.staff.Member;

/** Where an editor says whom to talk to at a school. */
@Controller
@ConditionalOnFace(Face.TRIAGE)
class ContactController {

	private static final String PATH = "/triage/schools/{urn}/contact";

	private final FoundSchools schools;

	private final SchoolEdits edits;

	private final SchoolPageFactory factory;

	private final SchoolRoles roles;

	private final DeskPages pages;

	private final InstantSource time;

	ContactController(FoundSchools schools, SchoolEdits edits, SchoolPageFactory factory, SchoolRoles roles,
			DeskPages pages, InstantSource time) {
		this.schools = schools;
		this.edits = edits;
		this.factory = factory;
		this.roles = roles;
		this.pages = pages;
		this.time = time;
	}

	@GetMapping(PATH)
	Mono<ResponseEntity<byte[]>> show(@PathVariable String urn, DeskFrame frame) {
		return this.schools.school(urn)
			.flatMap(school -> this.edits.contact(school.urn())
				.map(row -> page(FormView.OPENED, frame, school, ContactForm.of(row), Optional.empty())));
	}

	@PostMapping(PATH)
	Mono<ResponseEntity<byte[]>> keep(@PathVariable String urn, DeskFrame frame, Member editor, Typed typed) {
		return this.schools.school(urn).flatMap(school -> keep(school, ContactForm.of(typed), frame, editor));
	}

	private Mono<ResponseEntity<byte[]>> keep(School school, ContactForm form, DeskFrame frame, Member editor) {
		return new FormAnswer<>(Optional.<ContactRow>empty(), form.faults(school.name(), this.roles),
				(view, now) -> Mono.just(page(view, frame, school, form, now)))
			.perform(() -> this.edits.keep(form.row(school.urn(), this.time.instant(), editor.id()), editor.id()),
					"/triage/schools/" + school.urn(), () -> this.edits.contact(school.urn()).map(Optional::of));
	}

	/** What was typed stays; sent again it takes the place of the other's. */
	private ResponseEntity<byte[]> page(FormView view, DeskFrame frame, School school, ContactForm form,
			Optional<ContactRow> now) {
		return this.pages.page(view.status(), "directory/editing/contact",
				this.factory.contact(frame, school, now.map(form::again).orElse(form), now, view.faults()));
	}

}

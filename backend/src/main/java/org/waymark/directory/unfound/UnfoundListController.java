package org.waymark.directory.unfound;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import reactor.core.publisher.Mono;

import org.waymark.desk.Typed;
import org.waymark.desk.Words;
import org.waymark.directory.schools.Schools;
import org.waymark.directory.unfound.UnfoundStore.Unfound;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.web.DeskPages;
import org.waymark.site.schools.PublishedSchools;
import org.waymark.site.schools.PublishedSchools.PolicyKind;
import org.waymark.site.schools.School;
import org.waymark.staff.DeskFrame;
import org.waymark.staff.Member;

/**
 * Where an editor sees which policies parents could not find, and says that they looked.
 */
@Controller
@ConditionalOnFace(Face.TRIAGE)
class UnfoundListController {

	private static final String PATH = "/triage/schools/unfound";

	private static final DateTimeFormatter WEEK = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

	private final UnfoundPolicyList unfound;

	private final Schools schools;

	private final Words words;

	private final DeskPages pages;

	UnfoundListController(UnfoundPolicyList unfound, Schools schools, Words words, DeskPages pages) {
		this.unfound = unfound;
		this.schools = schools;
		this.words = words;
		this.pages = pages;
	}

	@GetMapping(PATH)
	Mono<ResponseEntity<byte[]>> show(DeskFrame frame) {
		return page(HttpStatus.OK, frame, "");
	}

	@PostMapping(PATH)
	Mono<ResponseEntity<byte[]>> looked(DeskFrame frame, Member editor, Typed typed) {
		return this.unfound.looked(typed.number("urn"), typed.one("kind"), editor.id())
			.flatMap(looked -> looked ? Mono.just(back())
					: page(HttpStatus.CONFLICT, frame, this.words.of("school-unfound", "LOOKED")));
	}

	private Mono<ResponseEntity<byte[]>> page(HttpStatus status, DeskFrame frame, String conflict) {
		return this.unfound.all()
			.flatMap(all -> this.schools.edition().map(edition -> rows(all, edition)))
			.map(rows -> this.pages.page(status, "directory/unfound/list", new UnfoundListPage(frame, rows, conflict)));
	}

	private List<UnfoundListPage.Row> rows(List<Unfound> all, PublishedSchools edition) {
		return all.stream()
			.map(one -> new UnfoundListPage.Row(one.urn(), one.school(), one.kind(), name(one, edition),
					state(one, edition), WEEK.format(one.week())))
			.toList();
	}

	/** A kind that the content does not have any more keeps its code. */
	private static String name(Unfound one, PublishedSchools edition) {
		return edition.kinds()
			.stream()
			.filter(kind -> kind.code().equals(one.kind()))
			.map(PolicyKind::name)
			.findFirst()
			.orElse(one.kind());
	}

	private String state(Unfound one, PublishedSchools edition) {
		return edition.schools()
			.stream()
			.filter(school -> school.urn() == one.urn())
			.flatMap(school -> school.policies().stream())
			.filter(policy -> policy.kind().equals(one.kind()))
			.map(School.Policy::state)
			.map(state -> this.words.of("policy-state", state))
			.findFirst()
			.orElse("");
	}

	private static ResponseEntity<byte[]> back() {
		return DeskPages.to(PATH);
	}

}

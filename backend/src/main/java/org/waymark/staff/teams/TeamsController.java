package org.waymark.staff.teams;

import java.util.List;
import java.util.Objects;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.ids.StaffId;
import org.waymark.platform.web.DeskPages;
import org.waymark.staff.DeskFrame;
import org.waymark.staff.Member;
import org.waymark.staff.teams.TeamStore.Placed;

/** Where an administrator says who belongs to which team. */
@Controller
@ConditionalOnFace(Face.TRIAGE)
class TeamsController {

	private static final String PATH = "/triage/teams";

	private final Teams teams;

	private final DeskPages pages;

	TeamsController(Teams teams, DeskPages pages) {
		this.teams = teams;
		this.pages = pages;
	}

	@GetMapping(PATH)
	Mono<ResponseEntity<byte[]>> show(DeskFrame frame) {
		return page(HttpStatus.OK, frame);
	}

	@PostMapping(PATH + "/{account}")
	Mono<ResponseEntity<byte[]>> put(@PathVariable StaffId account, DeskFrame frame, Member member,
			ServerWebExchange exchange) {
		return exchange.getFormData()
			.flatMap(form -> this.teams.put(account, Objects.requireNonNullElse(form.getFirst("team"), "?"),
					member.id()))
			.flatMap(done -> done ? Mono.just(back()) : page(HttpStatus.CONFLICT, frame));
	}

	private static ResponseEntity<byte[]> back() {
		return DeskPages.to(PATH);
	}

	private Mono<ResponseEntity<byte[]>> page(HttpStatus status, DeskFrame frame) {
		return this.teams.all()
			.map(this::row)
			.collectList()
			.map(rows -> this.pages.page(status, "staff/teams/teams",
					new TeamsPage(frame, this.teams.names(), rows, status == HttpStatus.CONFLICT)));
	}

	private TeamsPage.Row row(Placed placed) {
		String team = Objects.requireNonNullElse(placed.team(), "");
		boolean listed = team.isEmpty() || this.teams.names().contains(team);
		return new TeamsPage.Row(placed.id().toString(), placed.name(), placed.role().label(), team,
				listed ? List.of() : List.of(team));
	}

}

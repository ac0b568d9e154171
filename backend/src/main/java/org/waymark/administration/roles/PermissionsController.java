package org.waymark.administration.roles;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

import org.waymark.administration.roles.PermissionsPage.Row;
import org.waymark.desk.Words;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.web.DeskPages;
import org.waymark.site.text.Csv;
import org.waymark.staff.DeskFrame;
import org.waymark.staff.Permission;
import org.waymark.staff.Role;

/** Which role may do what: the table by which every route of the desk is guarded. */
@Controller
@ConditionalOnFace(Face.TRIAGE)
class PermissionsController {

	private static final String PATH = "/triage/permissions";

	private final Words words;

	private final DeskPages pages;

	PermissionsController(Words words, DeskPages pages) {
		this.words = words;
		this.pages = pages;
	}

	@GetMapping(PATH)
	ResponseEntity<byte[]> show(DeskFrame frame) {
		List<Row> rows = Stream.of(Permission.values())
			.map(permission -> new Row(said(permission), roles(permission)))
			.toList();
		return this.pages.page(HttpStatus.OK, "administration/roles/permissions", new PermissionsPage(frame, rows));
	}

	@GetMapping(PATH + ".csv")
	ResponseEntity<byte[]> export() {
		List<String> heads = Stream
			.concat(Stream.of(this.words.of("access", "PERMISSION")), Stream.of(Role.values()).map(Role::label))
			.toList();
		return DeskPages.csv("permissions.csv",
				Csv.file(Stream.concat(Stream.of(heads), Stream.of(Permission.values()).map(this::line))));
	}

	private List<String> line(Permission permission) {
		return Stream
			.concat(Stream.of(said(permission)),
					Stream.of(Role.values()).map(role -> this.words.of("access", role.may(permission) ? "YES" : "NO")))
			.toList();
	}

	private String said(Permission permission) {
		return this.words.of("permission", permission.name());
	}

	private static String roles(Permission permission) {
		return Stream.of(Role.values())
			.filter(role -> role.may(permission))
			.map(Role::label)
			.collect(Collectors.joining(", "));
	}

}

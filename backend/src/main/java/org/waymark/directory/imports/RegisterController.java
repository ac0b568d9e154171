package org.waymark.directory.imports;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.http.codec.multipart.FilePart;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

import org.waymark.directory.register.RefusedRegister;
import org.waymark.directory.register.Register.Note;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.web.DeskPages;
import org.waymark.staff.DeskFrame;
import org.waymark.staff.Member;

/** Where an editor brings files of the register. */
@Controller
@ConditionalOnFace(Face.TRIAGE)
class RegisterController {

	private static final String PATH = "/triage/schools/register";

	private final Imports imports;

	private final Uploads uploads;

	private final RegisterWords words;

	private final RegisterPageFactory factory;

	private final DeskPages pages;

	RegisterController(Imports imports, Uploads uploads, RegisterWords words, RegisterPageFactory factory,
			DeskPages pages) {
		this.imports = imports;
		this.uploads = uploads;
		this.words = words;
		this.factory = factory;
		this.pages = pages;
	}

	@GetMapping(PATH)
	Mono<ResponseEntity<byte[]>> show(DeskFrame frame) {
		return page(HttpStatus.OK, frame, List.of());
	}

	@PostMapping(PATH)
	Mono<ResponseEntity<byte[]>> bring(DeskFrame frame, Member member, ServerWebExchange exchange) {
		return exchange.getMultipartData()
			.map(parts -> parts.getOrDefault("files", List.of())
				.stream()
				.filter(FilePart.class::isInstance)
				.map(FilePart.class::cast)
				.filter(part -> !part.filename().isEmpty())
				.toList())
			.flatMap(files -> files.isEmpty() ? refused(frame, List.of(new Note("NO_FILE", "")))
					: bring(files, frame, member));
	}

	private Mono<ResponseEntity<byte[]>> bring(List<FilePart> files, DeskFrame frame, Member member) {
		return this.uploads.with(files, brought -> this.imports.bring(brought, Optional.of(member.id()), rows -> {
		}))
			.map(RegisterController::to)
			.onErrorResume(RefusedRegister.class, refused -> refused(frame, refused.faults()));
	}

	private Mono<ResponseEntity<byte[]>> refused(DeskFrame frame, List<Note> faults) {
		return page(HttpStatus.UNPROCESSABLE_CONTENT, frame, this.words.all(faults));
	}

	private Mono<ResponseEntity<byte[]>> page(HttpStatus status, DeskFrame frame, List<String> reasons) {
		return this.imports.latest()
			.collectList()
			.map(latest -> this.pages.page(status, "directory/imports/register",
					this.factory.register(frame, latest, reasons)));
	}

	private static ResponseEntity<byte[]> to(UUID id) {
		return DeskPages.to(PATH + "/" + id);
	}

}

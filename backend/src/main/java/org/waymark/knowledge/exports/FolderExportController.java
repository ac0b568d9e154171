package org.waymark.knowledge.exports;

import java.util.List;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

import org.waymark.desk.Fault;
import org.waymark.desk.Typed;
import org.waymark.desk.Words;
import org.waymark.knowledge.Editing;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.web.DeskPages;
import org.waymark.site.content.ContentFiles;
import org.waymark.site.content.ContentLayer;
import org.waymark.staff.DeskFrame;
import org.waymark.staff.Member;

/**
 * Where an editor reads what differs from the content folder, and takes it out as files.
 */
@Controller
@ConditionalOnFace(Face.TRIAGE)
class FolderExportController {

	private static final String PATH = "/triage/content/export";

	private static final MediaType ZIP = new MediaType("application", "zip");

	private final Editing editing;

	private final ContentFiles folder;

	private final Words words;

	private final DeskPages pages;

	FolderExportController(Editing editing, ContentFiles files, Words words, DeskPages pages) {
		this.editing = editing;
		this.folder = files.below(ContentLayer.NONE);
		this.words = words;
		this.pages = pages;
	}

	@GetMapping(PATH)
	Mono<ResponseEntity<byte[]>> show(DeskFrame frame) {
		return files().map(files -> page(HttpStatus.OK, frame, files, false, List.of()));
	}

	@PostMapping(PATH)
	Mono<ResponseEntity<byte[]>> take(DeskFrame frame, Member editor, Typed typed) {
		boolean read = typed.all("read").equals(List.of("YES"));
		return files().flatMap(files -> {
			if (files.files().isEmpty() || !files.mark().equals(typed.one("mark"))) {
				return Mono.just(page(HttpStatus.CONFLICT, frame, files, true, List.of()));
			}
			return read ? taken(files, editor) : Mono.just(page(HttpStatus.UNPROCESSABLE_CONTENT, frame, files, false,
					List.of(new Fault("read", "EXPORT_READ"))));
		});
	}

	private Mono<ResponseEntity<byte[]>> taken(DifferingFiles files, Member editor) {
		return this.editing.exported(files.files().size(), editor.id())
			.then(Mono.fromSupplier(() -> DeskPages.file("content.zip", ZIP, files.packed())));
	}

	private Mono<DifferingFiles> files() {
		return this.editing.published()
			.flatMap(published -> Mono.fromCallable(() -> DifferingFiles.of(published, this.folder))
				.subscribeOn(Schedulers.boundedElastic()));
	}

	private ResponseEntity<byte[]> page(HttpStatus status, DeskFrame frame, DifferingFiles files, boolean changed,
			List<Fault> faults) {
		return this.pages.page(status, "knowledge/exports/export", FolderExportPage.of(frame, files, changed,
				this.words.options("export-read", List.of("YES"), List.of()), this.words.errors(faults)));
	}

}

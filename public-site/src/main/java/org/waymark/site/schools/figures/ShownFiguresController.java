package org.waymark.site.schools.figures;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

import org.waymark.site.page.Frames;
import org.waymark.site.page.Pages;
import org.waymark.site.schools.PublishedFigures;
import org.waymark.site.schools.pages.Directory;
import org.waymark.site.text.Csv;

/** Shows the figures of the directory, and hands them out as a file. */
@RestController
class ShownFiguresController {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

	private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8;header=present");

	private final Directory directory;

	private final Frames frames;

	private final Pages pages;

	ShownFiguresController(Directory directory, Frames frames, Pages pages) {
		this.directory = directory;
		this.frames = frames;
		this.pages = pages;
	}

	@GetMapping(Directory.FIGURES)
	ResponseEntity<byte[]> show() {
		PublishedFigures figures = published();
		return this.pages.show("schools/figures/figures", new ShownFiguresPage(
				this.frames.frame("schools.figures.title"), DAY.format(counted(figures)), figures));
	}

	@GetMapping(Directory.FIGURES + ".csv")
	ResponseEntity<byte[]> file() {
		PublishedFigures figures = published();
		String name = "schools-figures-" + counted(figures) + ".csv";
		return ResponseEntity.ok()
			.contentType(CSV)
			.header(HttpHeaders.CACHE_CONTROL, "no-cache")
			.header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(name).build().toString())
			.body(Csv.file(figures.file().stream()));
	}

	private PublishedFigures published() {
		return this.directory.figures().orElseThrow(ShownFiguresController::none);
	}

	private static LocalDate counted(PublishedFigures figures) {
		LocalDate counted = figures.counted();
		if (counted == null) {
			throw none();
		}
		return counted;
	}

	private static ResponseStatusException none() {
		return new ResponseStatusException(HttpStatus.NOT_FOUND);
	}

}

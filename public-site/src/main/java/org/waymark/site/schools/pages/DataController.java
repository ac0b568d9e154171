package org.waymark.site.schools.pages;

import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

import org.waymark.site.page.Frames;
import org.waymark.site.page.Pages;

/** Hands out the whole directory, and says what each part of it means. */
@RestController
class DataController {

	private final Directory directory;

	private final Frames frames;

	private final Pages pages;

	DataController(Directory directory, Frames frames, Pages pages) {
		this.directory = directory;
		this.frames = frames;
		this.pages = pages;
	}

	@GetMapping("/schools.csv")
	ResponseEntity<byte[]> csv(
			@RequestHeader(name = HttpHeaders.ACCEPT_ENCODING, required = false) @Nullable String accepted) {
		return file(SchoolFiles::csv, accepted);
	}

	@GetMapping("/schools.json")
	ResponseEntity<byte[]> json(
			@RequestHeader(name = HttpHeaders.ACCEPT_ENCODING, required = false) @Nullable String accepted) {
		return file(SchoolFiles::json, accepted);
	}

	@GetMapping("/schools/data")
	ResponseEntity<byte[]> dictionary() {
		ShownSchools shown = published();
		return this.pages.show("schools/pages/data",
				DataPage.of(this.frames.frame("schools.data.title"), shown.edition()));
	}

	private ResponseEntity<byte[]> file(Function<SchoolFiles, DataFile> which, @Nullable String accepted) {
		return which.apply(published().files()).answer(accepted);
	}

	private ShownSchools published() {
		ShownSchools shown = this.directory.now();
		if (shown.isEmpty()) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND);
		}
		return shown;
	}

}

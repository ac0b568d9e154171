package org.waymark.site.figures;

import java.nio.charset.StandardCharsets;
import java.util.function.Function;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import reactor.core.publisher.Mono;

import org.waymark.site.figures.ReleasedFigures.Release;
import org.waymark.site.page.Frames;
import org.waymark.site.page.Pages;
import org.waymark.site.pdf.NoPdf;

/** Where everybody reads the figures that the council published. */
@RestController
class PublicFiguresController {

	static final String PATH = "/figures";

	private static final String ONE = PATH + "/{quarter:[0-9]{4}Q[1-4]}";

	private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8;header=present");

	private final ShownFigures figures;

	private final FiguresCopies copies;

	private final Frames frames;

	private final Pages pages;

	PublicFiguresController(ShownFigures figures, FiguresCopies copies, Frames frames, Pages pages) {
		this.figures = figures;
		this.copies = copies;
		this.frames = frames;
		this.pages = pages;
	}

	@GetMapping(PATH)
	ResponseEntity<byte[]> list() {
		return this.pages.show("figures/list",
				new FiguresListPage(this.frames.frame("figures.title"), this.figures.releases()));
	}

	@GetMapping(ONE)
	ResponseEntity<byte[]> show(@PathVariable String quarter) {
		return this.pages.show("figures/release", page(release(quarter), ""));
	}

	@GetMapping(ONE + "/figures.csv")
	ResponseEntity<byte[]> csv(@PathVariable String quarter) {
		return text(quarter, "safeguarding-reports.csv", Release::csv);
	}

	@GetMapping(ONE + "/dictionary.csv")
	ResponseEntity<byte[]> dictionary(@PathVariable String quarter) {
		return text(quarter, "safeguarding-reports.meta.csv", Release::dictionary);
	}

	@GetMapping(ONE + "/figures.pdf")
	Mono<ResponseEntity<byte[]>> pdf(@PathVariable String quarter) {
		Release release = release(quarter);
		PublicFiguresPage page = page(release, "");
		FiguresSheet sheet = new FiguresSheet(page.frame().title(), page.frame().council().name(),
				this.frames.text("figures.copy"), release);
		return this.copies.copy(sheet)
			.map(made -> file(MediaType.APPLICATION_PDF, "safeguarding-reports.pdf", made))
			.onErrorResume(NoPdf.class, none -> Mono.just(unmade(release, none.reason())));
	}

	/** The page itself, which can be printed. */
	private ResponseEntity<byte[]> unmade(Release release, NoPdf.Reason why) {
		String words = this.frames.text(why.passes() ? "figures.unmade.now" : "figures.unmade");
		return this.pages.show(why.status(), "figures/release", page(release, words));
	}

	private PublicFiguresPage page(Release release, String said) {
		return new PublicFiguresPage(this.frames.titled(this.frames.text("figures.of", release.title())), release,
				said);
	}

	private ResponseEntity<byte[]> text(String quarter, String name, Function<Release, String> part) {
		return file(CSV, name, part.apply(release(quarter)).getBytes(StandardCharsets.UTF_8));
	}

	private static ResponseEntity<byte[]> file(MediaType type, String name, byte[] content) {
		return ResponseEntity.ok()
			.contentType(type)
			.header(HttpHeaders.CACHE_CONTROL, "no-cache")
			.header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(name).build().toString())
			.body(content);
	}

	private Release release(String quarter) {
		return this.figures.release(quarter).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

}

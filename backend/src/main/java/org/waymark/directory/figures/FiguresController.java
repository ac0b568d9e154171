package org.waymark.directory.figures;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import reactor.core.publisher.Mono;

import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.web.DeskCopies;
import org.waymark.platform.web.DeskPages;
import org.waymark.site.text.Csv;
import org.waymark.staff.DeskFrame;

/** The figures of the directory, to read, to print and to take away. */
@Controller
@ConditionalOnFace(Face.TRIAGE)
class FiguresController {

	private static final String PATH = "/triage/schools/figures";

	private final SchoolFigures figures;

	private final FiguresPageFactory factory;

	private final DeskPages pages;

	private final DeskCopies copies;

	FiguresController(SchoolFigures figures, FiguresPageFactory factory, DeskPages pages, DeskCopies copies) {
		this.figures = figures;
		this.factory = factory;
		this.pages = pages;
		this.copies = copies;
	}

	@GetMapping(PATH)
	Mono<ResponseEntity<byte[]>> show(DeskFrame frame) {
		return this.figures.now()
			.flatMap(now -> this.figures.months()
				.map(months -> this.pages.page(HttpStatus.OK, "directory/figures/figures",
						this.factory.page(frame, now, months))));
	}

	@GetMapping(PATH + "/print.pdf")
	Mono<ResponseEntity<byte[]>> copy(DeskFrame frame) {
		return this.figures.now()
			.flatMap(now -> this.figures.months()
				.flatMap(months -> this.copies.copy("directory/figures/paper", this.factory.page(frame, now, months),
						now.today(), "schools-figures-" + now.today() + ".pdf")));
	}

	@GetMapping(PATH + ".csv")
	Mono<ResponseEntity<byte[]>> export() {
		return this.figures.now()
			.flatMap(now -> this.figures.months().map(months -> Csv.file(this.factory.file(now, months))))
			.map(file -> DeskPages.csv("schools-figures-" + this.figures.today() + ".csv", file));
	}

}

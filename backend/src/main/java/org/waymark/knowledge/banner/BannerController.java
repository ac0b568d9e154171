package org.waymark.knowledge.banner;

import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import reactor.core.publisher.Mono;

import org.waymark.desk.Fault;
import org.waymark.desk.Typed;
import org.waymark.knowledge.Change;
import org.waymark.knowledge.Editing;
import org.waymark.knowledge.Item;
import org.waymark.knowledge.ItemStanding;
import org.waymark.knowledge.Kept;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.web.DeskPages;
import org.waymark.site.content.BannerRow;
import org.waymark.site.content.ContentLayer;
import org.waymark.staff.DeskFrame;
import org.waymark.staff.Member;

/** Where an editor puts an urgent banner on every page of the public face. */
@Controller
@ConditionalOnFace(Face.TRIAGE)
class BannerController {

	private static final String PATH = "/triage/content/banner";

	private static final Item BANNER = new Item(Item.Sort.BANNER, BannerRow.KEY);

	private final Editing editing;

	private final BannerPages factory;

	private final DeskPages pages;

	private final InstantSource time;

	BannerController(Editing editing, BannerPages factory, DeskPages pages, InstantSource time) {
		this.editing = editing;
		this.factory = factory;
		this.pages = pages;
		this.time = time;
	}

	@GetMapping(PATH)
	Mono<ResponseEntity<byte[]>> show(DeskFrame frame) {
		return page(HttpStatus.OK, frame, BannerForm.empty(-1), List.of(), List.of());
	}

	@PostMapping(PATH)
	Mono<ResponseEntity<byte[]>> put(DeskFrame frame, Member editor, Typed typed) {
		BannerForm form = BannerForm.of(typed);
		return typed.one("act").equals("END") ? keep(form, Optional.empty(), frame, editor)
				: this.editing.sentences().flatMap(prepared -> put(form, prepared, frame, editor));
	}

	private Mono<ResponseEntity<byte[]>> put(BannerForm form, Map<String, String> prepared, DeskFrame frame,
			Member editor) {
		List<Fault> faults = form.faults(prepared);
		if (!faults.isEmpty()) {
			return page(HttpStatus.UNPROCESSABLE_CONTENT, frame, form, faults, List.of());
		}
		Instant until = form.until(this.time.instant());
		return keep(form, Optional.of(ContentLayer.written(new BannerRow(form.words(prepared), until))), frame, editor);
	}

	private Mono<ResponseEntity<byte[]>> keep(BannerForm form, Optional<String> row, DeskFrame frame, Member editor) {
		return this.editing.keep(new Change(BANNER, row, form.version(), ""), editor.id())
			.flatMap(kept -> answer(kept, form, frame));
	}

	private Mono<ResponseEntity<byte[]>> answer(Kept kept, BannerForm form, DeskFrame frame) {
		return switch (kept.outcome()) {
			case PUBLISHED, PROPOSED, REFUSED ->
				Mono.just(ResponseEntity.status(HttpStatus.SEE_OTHER).location(URI.create(PATH)).build());
			case UNFIT -> page(HttpStatus.UNPROCESSABLE_CONTENT, frame, form, List.of(), kept.faults());
			case CONFLICT, FOLDER_ONLY -> page(HttpStatus.CONFLICT, frame, form.again(-1), List.of(),
					List.of(this.factory.outcome(kept.outcome())));
		};
	}

	private Mono<ResponseEntity<byte[]>> page(HttpStatus status, DeskFrame frame, BannerForm form, List<Fault> faults,
			List<String> unfit) {
		return Mono.zip(this.editing.standing(BANNER), this.editing.sentences()).map(read -> {
			ItemStanding standing = read.getT1();
			BannerForm shown = (form.version() < 0) ? form.again(standing.newest()) : form;
			return this.pages.page(status, "knowledge/banner/banner", this.factory.page(frame, standing, read.getT2(),
					shown, this.editing.folderOnly(), this.factory.errors(faults, unfit)));
		});
	}

}

package org.waymark.knowledge.attention;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

import org.waymark.desk.TimeWords;
import org.waymark.desk.Words;
import org.waymark.knowledge.Editing;
import org.waymark.knowledge.Item;
import org.waymark.knowledge.attention.EditorsList.Thing;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.web.DeskPages;
import org.waymark.site.campaigns.FiledCampaign;
import org.waymark.site.content.ContentFiles;
import org.waymark.site.content.ContentLayer;
import org.waymark.site.easyread.EasyReadBook;
import org.waymark.staff.DeskFrame;

/** The list of what a content editor has to look at. */
@Controller
@ConditionalOnFace(Face.TRIAGE)
class AttentionController {

	private static final ZoneId LONDON = ZoneId.of("Europe/London");

	private final Editing editing;

	private final ContentFiles files;

	private final Words words;

	private final DeskPages pages;

	private final InstantSource time;

	AttentionController(Editing editing, ContentFiles files, Words words, DeskPages pages, InstantSource time) {
		this.editing = editing;
		this.files = files;
		this.words = words;
		this.pages = pages;
		this.time = time;
	}

	@GetMapping("/triage/content/attention")
	Mono<ResponseEntity<byte[]>> list(DeskFrame frame) {
		return Mono
			.zip(this.editing.leftOut(), this.editing.library(), this.editing.contacts(), campaigns(), easyRead())
			.map(read -> new EditorsList(read.getT1(), read.getT2(), read.getT3(), read.getT4(), read.getT5()))
			.map(list -> this.pages.page(HttpStatus.OK, "knowledge/attention/attention", page(frame, list)));
	}

	private Mono<List<FiledCampaign>> campaigns() {
		return this.editing.rows(Item.Sort.CAMPAIGN)
			.map(rows -> rows.values().stream().map(FiledCampaign::of).toList());
	}

	/** Editors do not change it, so the folder says all of it. */
	private Mono<EasyReadBook> easyRead() {
		return Mono.fromCallable(() -> EasyReadBook.read(this.files.below(ContentLayer.NONE)))
			.subscribeOn(Schedulers.boundedElastic());
	}

	private AttentionPage page(DeskFrame frame, EditorsList list) {
		return new AttentionPage(frame,
				list.on(LocalDate.ofInstant(this.time.instant(), LONDON))
					.entrySet()
					.stream()
					.filter(part -> !part.getValue().isEmpty())
					.map(this::part)
					.toList());
	}

	private AttentionPage.Part part(Map.Entry<String, List<Thing>> part) {
		return new AttentionPage.Part(this.words.of("content-attention", part.getKey()),
				this.words.of("content-attention-lead", part.getKey()),
				part.getValue().stream().map(thing -> row(part.getKey(), thing)).toList());
	}

	private AttentionPage.Row row(String code, Thing thing) {
		String day = (thing.day() == null) ? ""
				: this.words.of("content-attention-day", code).replace("{day}", TimeWords.date(thing.day()));
		return new AttentionPage.Row(thing.name(), thing.address(), day);
	}

}

package org.waymark.admission.police;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import reactor.core.publisher.Mono;

import org.waymark.admission.police.PoliceKeyStore.Kept;
import org.waymark.admission.police.PoliceKeysPage.Row;
import org.waymark.desk.TimeWords;
import org.waymark.desk.Typed;
import org.waymark.desk.Words;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.web.DeskPages;
import org.waymark.site.text.TypedText;
import org.waymark.staff.DeskFrame;
import org.waymark.staff.Member;

/** Where an administrator makes and withdraws keys of systems of the police. */
@Controller
@ConditionalOnFace(Face.TRIAGE)
class PoliceKeysController {

	private static final String PATH = "/triage/police-keys";

	private static final int LONGEST = 100;

	private final PoliceKeys keys;

	private final Words words;

	private final DeskPages pages;

	private final InstantSource time;

	PoliceKeysController(PoliceKeys keys, Words words, DeskPages pages, InstantSource time) {
		this.keys = keys;
		this.words = words;
		this.pages = pages;
		this.time = time;
	}

	@GetMapping(PATH)
	Mono<ResponseEntity<byte[]>> show(DeskFrame frame) {
		return page(HttpStatus.OK, frame, "", "");
	}

	@PostMapping(PATH)
	Mono<ResponseEntity<byte[]>> make(DeskFrame frame, Member member, Typed typed) {
		return make(typed.one("system"), frame, member);
	}

	@PostMapping(PATH + "/{key}/withdraw")
	Mono<ResponseEntity<byte[]>> withdraw(@PathVariable UUID key, DeskFrame frame, Member member) {
		return this.keys.withdraw(key, member.id())
			.flatMap(done -> page(done ? HttpStatus.OK : HttpStatus.CONFLICT, frame, "", ""));
	}

	private Mono<ResponseEntity<byte[]>> make(String typed, DeskFrame frame, Member member) {
		String name = TypedText.oneLine(typed);
		if (name.isEmpty() || name.length() > LONGEST) {
			return page(HttpStatus.UNPROCESSABLE_CONTENT, frame, name, this.words.of("error", "SYSTEM_MISSING"));
		}
		return this.keys.make(name, member.id())
			.map(key -> this.pages.page(HttpStatus.OK, "admission/police/made",
					new PoliceKeysPage.Made(frame, name, key.text())));
	}

	private Mono<ResponseEntity<byte[]>> page(HttpStatus status, DeskFrame frame, String typed, String error) {
		Instant now = this.time.instant();
		return this.keys.all()
			.collectList()
			.map(all -> this.pages.page(status, "admission/police/keys", new PoliceKeysPage(frame, rows(all, now, true),
					rows(all, now, false), status == HttpStatus.CONFLICT, typed, error)));
	}

	private List<Row> rows(List<Kept> all, Instant now, boolean works) {
		return all.stream().filter(key -> key.works(now) == works).map(this::row).toList();
	}

	private Row row(Kept key) {
		String used = (key.used() == null) ? this.words.of("police-key", "UNUSED")
				: said("USED", TimeWords.on(key.used()));
		String ends = (key.withdrawn() == null) ? said("ENDS", TimeWords.on(key.ends()))
				: said("WITHDRAWN", TimeWords.on(key.withdrawn()));
		return new Row(key.id().toString(), key.name(), List
			.of(said("MADE", TimeWords.on(key.made())).replace("{who}", TypedText.isolated(key.maker())), ends, used));
	}

	private String said(String code, String when) {
		return this.words.of("police-key", code).replace("{when}", when);
	}

}

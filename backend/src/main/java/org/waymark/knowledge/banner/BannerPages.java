package org.waymark.knowledge.banner;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import org.waymark.desk.Fault;
import org.waymark.desk.TimeWords;
import org.waymark.desk.Words;
import org.waymark.knowledge.ItemStanding;
import org.waymark.knowledge.Kept.Outcome;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.form.FieldError;
import org.waymark.platform.form.Option;
import org.waymark.site.content.BannerRow;
import org.waymark.site.content.ContentFiles;
import org.waymark.site.text.TypedText;
import org.waymark.staff.DeskFrame;

/** Turns the banner into what its page says. */
@Component
@ConditionalOnFace(Face.TRIAGE)
class BannerPages {

	private final Words words;

	private final InstantSource time;

	BannerPages(Words words, InstantSource time) {
		this.words = words;
		this.time = time;
	}

	BannerPage page(DeskFrame frame, ItemStanding standing, Map<String, String> prepared, BannerForm form,
			boolean closed, List<FieldError> errors) {
		Stream<Option> own = Stream.of(new Option(BannerForm.OWN, this.words.of("content", "OWN_WORDS"),
				form.sentence().equals(BannerForm.OWN)));
		List<Option> sentences = Stream
			.concat(prepared.entrySet()
				.stream()
				.map(one -> new Option(one.getKey(), one.getValue(), one.getKey().equals(form.sentence()))), own)
			.toList();
		List<Option> lengths = BannerForm.LENGTHS.stream()
			.map(code -> new Option(code, this.words.of("banner-lasts", code), code.equals(form.lasts())))
			.toList();
		return new BannerPage(frame, now(standing), note(standing, closed), !closed, sentences, lengths, form, errors);
	}

	private String now(ItemStanding standing) {
		Instant now = this.time.instant();
		return standing.published()
			.map(text -> ContentFiles.strictly(BannerRow.FILE, text, BannerRow.class))
			.filter(banner -> now.isBefore(banner.until()))
			.map(banner -> this.words.of("content", "BANNER_NOW")
				.replace("{words}", TypedText.isolated(banner.text()))
				.replace("{until}", TimeWords.at(banner.until(), now)))
			.orElse("");
	}

	private String note(ItemStanding standing, boolean closed) {
		return closed ? outcome(Outcome.FOLDER_ONLY)
				: standing.waits()
					.map(version -> this.words.of("content", "BANNER_WAITS")
						.replace("{author}", TypedText.isolated(version.authorName())))
					.orElse("");
	}

	String outcome(Outcome outcome) {
		return this.words.of("content-outcome", outcome.name());
	}

	List<FieldError> errors(List<Fault> faults, List<String> unfit) {
		return Stream
			.concat(faults.stream().map(this.words::error), unfit.stream().map(words -> new FieldError("own", words)))
			.toList();
	}

}

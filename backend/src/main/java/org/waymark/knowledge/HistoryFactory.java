package org.waymark.knowledge;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import org.waymark.desk.TimeWords;
import org.waymark.desk.Words;
import org.waymark.knowledge.HistoryController.Undo;
import org.waymark.knowledge.HistoryPage.Past;
import org.waymark.knowledge.KeptVersion.State;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.form.FieldError;
import org.waymark.platform.form.Option;
import org.waymark.site.text.TypedText;
import org.waymark.staff.DeskFrame;

/** Turns the versions of an item into what pages say of them. */
@Component
@ConditionalOnFace(Face.TRIAGE)
class HistoryFactory {

	private final Words words;

	private final Editing editing;

	private final InstantSource time;

	HistoryFactory(Words words, Editing editing, InstantSource time) {
		this.words = words;
		this.editing = editing;
		this.time = time;
	}

	HistoryPage history(DeskFrame frame, ItemStanding standing, Undo undo, List<String> faults) {
		List<FieldError> errors = faults.stream().map(fault -> new FieldError("number", fault)).toList();
		return new HistoryPage(frame, standing.item().stored(), title(standing), state(standing), past(standing),
				this.editing.folderOnly() ? List.of() : options(standing, undo), standing.newest(), undo.why(), errors);
	}

	/**
	 * The list, with what became of a change that was just answered, where that came
	 * late.
	 */
	WaitingPage changes(DeskFrame frame, List<KeptVersion> proposed, String became, String words) {
		return new WaitingPage(frame,
				proposed.stream()
					.map(version -> new WaitingPage.Row(version.item().stored(), title(version), author(version)))
					.toList(),
				became, words);
	}

	/** What became of a version, and who answered what; in words. */
	String became(ItemStanding standing, int number) {
		return standing.versions()
			.stream()
			.filter(version -> version.number() == number)
			.findFirst()
			.map(version -> TypedText
				.stripped(words("content", "BECAME").replace("{title}", TypedText.isolated(title(version)))
					.replace("{said}", said(version))
					.replace("{answer}", answer(version))))
			.orElseGet(() -> words("content", "WAITS_NO_MORE"));
	}

	ProposedChangePage change(DeskFrame frame, ItemStanding standing, KeptVersion version,
			SecondPersonController.Form form, List<String> faults) {
		String before = standing.published().orElse("");
		boolean own = frame.member().filter(member -> member.id().equals(version.author())).isPresent();
		return new ProposedChangePage(frame, standing.item().stored(), title(version), version.number(),
				author(version), version.why(),
				TextChanges.between(before, version.body().or(standing::folder).orElse("")),
				own || this.editing.folderOnly() ? List.of() : answers(form), form.words(),
				faults.stream().map(fault -> new FieldError("verdict", fault)).toList());
	}

	String words(String kind, String code) {
		return this.words.of(kind, code);
	}

	private List<Option> answers(SecondPersonController.Form form) {
		return Stream.of("AGREE", "REFUSE")
			.map(code -> new Option(code, words("content-verdict", code), code.equals(form.verdict())))
			.toList();
	}

	private String state(ItemStanding standing) {
		if (this.editing.folderOnly()) {
			return words("content-outcome", "FOLDER_ONLY");
		}
		boolean edited = standing.versions()
			.stream()
			.filter(version -> version.state() == State.PUBLISHED)
			.findFirst()
			.flatMap(KeptVersion::body)
			.isPresent();
		String now = words("content-source", edited ? "EDITED" : standing.folder().isPresent() ? "FOLDER" : "NONE");
		return standing.waits().isPresent() ? now + " " + words("content-source", "WAITS") : now;
	}

	private List<Past> past(ItemStanding standing) {
		List<Past> past = new ArrayList<>();
		List<KeptVersion> versions = standing.versions();
		for (int at = 0; at < versions.size(); at++) {
			KeptVersion version = versions.get(at);
			Optional<String> before = (at + 1 < versions.size()) ? versions.get(at + 1).body() : Optional.empty();
			past.add(new Past(said(version), version.why(), answer(version), TextChanges
				.between(before.or(standing::folder).orElse(""), version.body().or(standing::folder).orElse(""))));
		}
		return past;
	}

	private List<Option> options(ItemStanding standing, Undo undo) {
		Stream<Option> kept = standing.versions()
			.stream()
			.filter(version -> version.body().isPresent() && !version.body().equals(standing.published()))
			.map(version -> new Option(Integer.toString(version.number()), said(version),
					version.number() == undo.number()));
		Stream<Option> folder = standing.published().equals(standing.folder()) ? Stream.empty()
				: Stream.of(new Option("0", words("content", standing.folder().isPresent() ? "FOLDER" : "NOTHING"),
						undo.number() == 0));
		return Stream.concat(kept, folder).toList();
	}

	private String said(KeptVersion version) {
		return words("content-state", version.state().name()).replace("{number}", Integer.toString(version.number()))
			.replace("{author}", TypedText.isolated(version.authorName()))
			.replace("{at}", TimeWords.at(version.at(), this.time.instant()));
	}

	private String answer(KeptVersion version) {
		return version.second()
			.map(second -> TypedText
				.stripped(words("content", "ANSWERED").replace("{second}", TypedText.isolated(second.name()))
					.replace("{at}", TimeWords.at(second.at(), this.time.instant()))
					.replace("{answer}", TypedText.isolated(second.answer()))))
			.orElse("");
	}

	private String author(KeptVersion version) {
		return words("content", "PROPOSED_BY").replace("{author}", TypedText.isolated(version.authorName()))
			.replace("{at}", TimeWords.at(version.at(), this.time.instant()));
	}

	private static String title(ItemStanding standing) {
		return standing.latest()
			.or(() -> standing.versions().stream().map(KeptVersion::body).flatMap(Optional::stream).findFirst())
			.map(text -> ItemRules.title(standing.item(), text))
			.orElse(standing.item().name());
	}

	private static String title(KeptVersion version) {
		return version.body().map(text -> ItemRules.title(version.item(), text)).orElse(version.item().name());
	}

}

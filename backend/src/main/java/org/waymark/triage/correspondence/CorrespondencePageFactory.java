package org.waymark.triage.correspondence;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.waymark.conversations.Correspondence.ReporterMessage;
import org.waymark.desk.TimeWords;
import org.waymark.desk.Words;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.site.terms.Door;
import org.waymark.site.terms.ReportReference;
import org.waymark.staff.DeskFrame;
import org.waymark.staff.Member;
import org.waymark.staff.Permission;
import org.waymark.triage.correspondence.CorrespondencePage.Draft;
import org.waymark.triage.correspondence.CorrespondencePage.Line;
import org.waymark.triage.correspondence.ReportCorrespondence.Read;

/** Turns the letters of a report into what their page says. */
@Component
@ConditionalOnFace(Face.TRIAGE)
class CorrespondencePageFactory {

	private static final List<String> BEGINNINGS = List.of("question", "more", "safe", "decided");

	private final Words words;

	CorrespondencePageFactory(Words words) {
		this.words = words;
	}

	/** The page with a letter to begin, where this member may write. */
	CorrespondencePage page(Read read, DeskFrame frame, Member member, String beginning, boolean sent) {
		boolean may = read.canWrite() && member.role().may(Permission.WRITE_TO_REPORTER);
		String text = BEGINNINGS.contains(beginning) ? this.words.of("letter." + beginning, "text") : "";
		return page(read, frame, may ? draft(read, UUID.randomUUID().toString(), text, null, false) : null, sent);
	}

	/** The page with a letter that is not right yet. */
	CorrespondencePage wrong(Read read, DeskFrame frame, MessageForm form, String error) {
		return page(read, frame, draft(read, form.name().toString(), form.words(), error, false), false);
	}

	/** The page with a letter that must be changed. */
	CorrespondencePage changed(Read read, DeskFrame frame, MessageForm form) {
		return page(read, frame, draft(read, form.name().toString(), form.words(), null, false), false);
	}

	/**
	 * The page with a letter to look at once more.
	 * @param found what in it may say who somebody is
	 */
	CorrespondencePage second(Read read, DeskFrame frame, MessageForm form, List<String> found) {
		Draft draft = draft(read, form.name().toString(), form.words(), null, true);
		return page(read, frame, draft.with(found), false);
	}

	private CorrespondencePage page(Read read, DeskFrame frame, @Nullable Draft draft, boolean sent) {
		ReportReference reference = read.report().reference();
		String address = "/triage/reports/" + reference;
		return new CorrespondencePage(frame, reference.spoken(), address,
				this.words.banner(reference, read.report().wish(), read.report().rules()),
				read.letters().older().map(letter -> address + "/messages?before=" + letter).orElse(""),
				read.letters().letters().stream().map(letter -> line(letter, read)).toList(),
				this.words.of("letter-mail", read.reach().outcome().name()), draft, sent);
	}

	private Draft draft(Read read, String name, String typed, @Nullable String error, boolean second) {
		boolean child = read.report().door() == Door.YOUNG;
		List<String> cautions = child
				? List.of(this.words.of("letter", "caution.child"), this.words.of("letter", "caution"))
				: List.of(this.words.of("letter", "caution"));
		return new Draft(name, typed, error, second, cautions, List.of(), beginnings(read.report().reference()));
	}

	private Map<String, String> beginnings(ReportReference reference) {
		Map<String, String> beginnings = new LinkedHashMap<>();
		BEGINNINGS.forEach(code -> beginnings.put(this.words.of("letter." + code, "name"),
				"/triage/reports/" + reference + "/messages?begin=" + code));
		return beginnings;
	}

	private Line line(ReporterMessage letter, Read read) {
		boolean fromHub = letter.staff().isPresent();
		return new Line(this.words.of("letter", fromHub ? "from-hub" : "from-reporter"), fromHub,
				TimeWords.at(letter.sent(), read.report().now()),
				letter.words().orElseGet(() -> this.words.of("letter", "closed")),
				this.words.maybe("letter-danger", letter.danger().name()).orElse(""), fromHub ? seen(letter, read) : "",
				Optional.ofNullable(read.told().get(letter.id()))
					.map(known -> this.words.of("letter-notice", known))
					.orElse(""));
	}

	private String seen(ReporterMessage letter, Read read) {
		return Optional.of(letter)
			.flatMap(ReporterMessage::seen)
			.map(seen -> this.words.of("letter", "seen") + " " + TimeWords.at(seen, read.report().now()))
			.orElseGet(() -> this.words.of("letter", "unseen"));
	}

}

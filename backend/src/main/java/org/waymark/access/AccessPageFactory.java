package org.waymark.access;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import org.waymark.access.AccessGrant.Review;
import org.waymark.access.AccessPage.Choices;
import org.waymark.access.AccessPage.Kept;
import org.waymark.access.AccessPage.Row;
import org.waymark.access.AccessPage.Standing;
import org.waymark.access.ReportAccess.Recusal;
import org.waymark.access.ReportAccess.Restriction;
import org.waymark.desk.Fault;
import org.waymark.desk.TimeWords;
import org.waymark.desk.Words;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.form.Option;
import org.waymark.site.text.TypedText;
import org.waymark.staff.Accounts.Colleague;
import org.waymark.staff.DeskFrame;
import org.waymark.staff.Member;
import org.waymark.staff.Permission;

/** Says who may read a report, and what was opened out of turn. */
@Component
@ConditionalOnFace(Face.TRIAGE)
class AccessPageFactory {

	private final Words words;

	AccessPageFactory(Words words) {
		this.words = words;
	}

	AccessPage page(ReportAccess standing, AccessForm form, List<Colleague> all, DeskFrame frame, Member member,
			List<Fault> faults, boolean changed) {
		return new AccessPage(frame, standing.reference().spoken(), "/triage/reports/" + standing.reference(),
				member.role().may(Permission.RESTRICT_REPORT), changed, standing(standing),
				new Choices(colleagues(standing, form, all, member),
						this.words.options("sight", AccessForm.KINDS, form.kind()),
						readers(standing, form, all, member)),
				kept(form), this.words.errors(faults));
	}

	private Standing standing(ReportAccess standing) {
		return new Standing(standing.recusals().stream().map(one -> recusal(one, standing.now())).toList(),
				standing.restriction().map(one -> restriction(one, standing.now())),
				standing.openings().stream().map(this::opening).toList());
	}

	/** The openings: what was opened, by whom, and the result. */
	Row opening(AccessGrant one) {
		Review review = one.review();
		String state = one.until().isEmpty() ? "WAITS"
				: review.reviewer().isPresent() ? "REVIEWED" : review.due().isPresent() ? "TO_REVIEW" : "OPENED";
		String said = this.words.of("opening-state", state)
			.replace("{second}", one.second().map(TypedText::isolated).orElse(""))
			.replace("{who}", review.reviewer().map(TypedText::isolated).orElse(""))
			.replace("{due}", review.due().map(due -> TimeWords.at(due, one.now())).orElse(""));
		return new Row(one.id().toString(), this.words.of("opening", one.kind()),
				TypedText.isolated(one.asked().name()) + ", " + TimeWords.at(one.asked().at(), one.now()) + ". " + said
						+ one.second().map(name -> " " + TypedText.isolated(name) + ".").orElse(""),
				words(one.asked().words()));
	}

	private Row recusal(Recusal one, Instant now) {
		return new Row(one.id().toString(), one.name(),
				TypedText.isolated(one.author()) + ", " + TimeWords.at(one.at(), now), words(one.words()));
	}

	private Row restriction(Restriction one, Instant now) {
		String readers = one.readers().stream().map(TypedText::isolated).collect(Collectors.joining(", "));
		return new Row("",
				this.words.of("sight", one.kind()) + " " + this.words.of("access", "READERS") + " " + readers,
				TypedText.isolated(one.author()) + ", " + TimeWords.at(one.at(), now) + ". "
						+ this.words.of("access", "REVIEW").replace("{due}", TimeWords.at(one.reviewDue(), now)),
				words(one.words()));
	}

	private String words(Optional<String> words) {
		return words.orElseGet(() -> this.words.of("line", "CLOSED"));
	}

	// A person who knows the family recuses themselves elsewhere; nobody hides a report
	// from themselves here.
	private static List<Option> colleagues(ReportAccess standing, AccessForm form, List<Colleague> all, Member member) {
		return all.stream()
			.filter(one -> !one.id().equals(member.id()))
			.filter(one -> standing.recusals().stream().noneMatch(past -> past.staff().equals(one.id())))
			.map(one -> one.option(form.who().equals(one.id().toString())))
			.toList();
	}

	private static List<Option> readers(ReportAccess standing, AccessForm form, List<Colleague> all, Member member) {
		return all.stream()
			.filter(one -> one.role().may(Permission.READ_REPORT))
			.filter(one -> !one.id().equals(member.id()))
			.filter(one -> standing.recusals().stream().noneMatch(past -> past.staff().equals(one.id())))
			.map(one -> one.option(form.readers().contains(one.id().toString())))
			.toList();
	}

	private static Kept kept(AccessForm form) {
		String field = AccessForm.field(form.act());
		return new Kept(field.equals("own") ? form.reason() : "", field.equals("because") ? form.reason() : "",
				field.equals("why") ? form.reason() : "", field.equals("lifted") ? form.reason() : "");
	}

}

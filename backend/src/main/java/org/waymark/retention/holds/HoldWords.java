package org.waymark.retention.holds;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import org.waymark.desk.Fault;
import org.waymark.desk.TimeWords;
import org.waymark.desk.Words;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.form.Option;
import org.waymark.platform.ids.StaffId;
import org.waymark.retention.holds.Hold.Remark;
import org.waymark.retention.holds.Hold.Scope;
import org.waymark.retention.holds.Hold.Step;
import org.waymark.retention.holds.HoldPage.Fact;
import org.waymark.retention.holds.HoldPage.Row;
import org.waymark.site.text.TypedText;
import org.waymark.staff.DeskFrame;

/** Turns holds into what their pages say. */
@Component
@ConditionalOnFace(Face.TRIAGE)
class HoldWords {

	private static final String KIND = "hold";

	private final Words words;

	HoldWords(Words words) {
		this.words = words;
	}

	List<String> reasons() {
		return this.words.codes("hold-reason");
	}

	String reason(Hold hold) {
		return this.words.of("hold-reason", hold.reason());
	}

	Row row(Hold hold, LocalDate today) {
		return new Row(hold.id().toString(), hold.version(), reason(hold), what(hold.scope()), state(hold),
				TimeWords.date(hold.reviewDue()), hold.inForce() && hold.reviewDue().isBefore(today));
	}

	HoldPage.Asked asked(DeskFrame frame, HoldForm form, List<Option> outcomes, List<Fault> faults) {
		return new HoldPage.Asked(frame, form, this.words.options("hold-reason", reasons(), form.reason()), outcomes,
				this.words.errors(faults));
	}

	/** What the person may do about it, as choices; nothing is chosen. */
	List<Option> acts(Hold hold, StaffId by) {
		return Stream.of(HoldAct.values())
			.filter(act -> act.fits(hold, by))
			.map(act -> new Option(act.name(), this.words.of("hold-act", act.name()), false))
			.toList();
	}

	List<Fact> facts(Hold hold, List<Remark> remarks) {
		List<Fact> facts = new ArrayList<>();
		facts.add(new Fact(said("WHY"), hold.set().why()));
		facts.add(new Fact(said("SET"), by(hold.set())));
		hold.second()
			.ifPresent(second -> facts.add(new Fact(said(second.agreed() ? "AGREED" : "REFUSED"), by(second.step()))));
		hold.asked().ifPresent(asked -> facts.add(new Fact(said("LIFT_ASKED"), by(asked))));
		hold.lifted().ifPresent(lifted -> facts.add(new Fact(said("LIFTED"), by(lifted))));
		remarks.forEach(remark -> facts.add(wrote(remark)));
		return facts;
	}

	private Fact wrote(Remark remark) {
		return new Fact(this.words.of("audited", remark.act().audited().name()),
				by(remark.step()) + ": " + TypedText.isolated(remark.step().why()));
	}

	private String by(Step step) {
		return TypedText.isolated(step.name()) + ", " + TimeWords.on(step.at());
	}

	private String state(Hold hold) {
		if (!hold.inForce()) {
			return said(hold.lifted().isPresent() ? "IS_LIFTED" : "IS_REFUSED");
		}
		if (hold.waitsToBeSet()) {
			return said("WAITS_TO_BE_SET");
		}
		return said(hold.waitsToBeLifted() ? "WAITS_TO_BE_LIFTED" : "IN_FORCE");
	}

	private String what(Scope scope) {
		return Stream
			.of(scope.report().map(one -> said("ONE")).stream(),
					scope.since().map(day -> said("SINCE").replace("{what}", TimeWords.date(day))).stream(),
					scope.until().map(day -> said("UNTIL").replace("{what}", TimeWords.date(day))).stream(),
					listed("OUTCOMES", scope.outcomes().stream().map(OutcomeNames::said).toList()),
					listed("WORDS", scope.words().stream().map(TypedText::isolated).toList()))
			.flatMap(part -> part)
			.collect(Collectors.joining(". "));
	}

	private Stream<String> listed(String key, List<String> items) {
		return items.isEmpty() ? Stream.empty() : Stream.of(said(key).replace("{what}", String.join(", ", items)));
	}

	private String said(String key) {
		return this.words.of(KIND, key);
	}

}

package org.waymark.retention.erasure;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import org.waymark.desk.Fault;
import org.waymark.desk.FormView;
import org.waymark.desk.TimeWords;
import org.waymark.desk.Words;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.form.Option;
import org.waymark.retention.RetentionRule;
import org.waymark.retention.RetentionSchedule;
import org.waymark.retention.erasure.ErasurePage.Line;
import org.waymark.retention.erasure.ErasurePage.Row;
import org.waymark.retention.erasure.ErasureRun.Referred;
import org.waymark.retention.erasure.ErasureRun.Signature;
import org.waymark.site.terms.ReportReference;
import org.waymark.site.text.TypedText;
import org.waymark.staff.DeskFrame;
import org.waymark.staff.Member;

/** Turns lists of reports to erase into what their pages say. */
@Component
@ConditionalOnFace(Face.TRIAGE)
class ErasureWords {

	static final List<String> KINDS = List.of("REHEARSAL", "REAL");

	static final List<String> ANSWERS = List.of("AGREE", "REFUSE");

	private final Words words;

	private final RetentionSchedule schedule;

	ErasureWords(Words words, RetentionSchedule schedule) {
		this.words = words;
		this.schedule = schedule;
	}

	ErasurePage.Listed listed(DeskFrame frame, List<ErasureRun> runs, Map<String, Long> figure, String kind,
			List<Fault> faults) {
		return new ErasurePage.Listed(frame, UUID.randomUUID().toString(), runs.stream().map(this::row).toList(),
				figure.entrySet().stream().map(one -> title(one.getKey()) + ": " + one.getValue()).toList(),
				this.words.options("erasure-kind", KINDS, kind), this.words.errors(faults));
	}

	ErasurePage page(FormView view, ErasureRun run, String answer, DeskFrame frame, Member reader) {
		return new ErasurePage(frame, row(run), run.reports().stream().map(this::line).toList(),
				run.waitsFor(reader.id()) ? this.words.options("erasure-answer", ANSWERS, answer) : List.of(),
				view.changed(), this.words.errors(view.faults()));
	}

	private Row row(ErasureRun run) {
		String state = run.answered()
			.map(answer -> this.words.of("erasure", answer.agreed() ? "AGREED" : "REFUSED") + ", "
					+ signed(answer.signature()))
			.orElseGet(() -> this.words.of("erasure", "WAITS"));
		return new Row(run.id().toString(), run.rehearsal(), signed(run.listed()), state);
	}

	private static String signed(Signature signature) {
		return TypedText.isolated(signature.name()) + ", " + TimeWords.on(signature.at());
	}

	private Line line(Referred one) {
		String name = one.reference()
			.map(ReportReference::spoken)
			.orElseGet(() -> this.words.of("erasure", one.report().isPresent() ? "HIDDEN" : "GONE"));
		return new Line(one.reference().map(ReportReference::text).orElse(""), name, title(one.rule()),
				TimeWords.date(one.due()),
				one.agencies().stream().map(code -> this.words.of("agency", code)).collect(Collectors.joining(", ")),
				state(one));
	}

	private String state(Referred one) {
		String why = one.kept()
			.stream()
			.map(code -> this.words.of("erasure-kept", code))
			.collect(Collectors.joining("; "));
		return this.words.of("erasure-state", one.state()) + (why.isEmpty() ? "" : ": " + why);
	}

	private String title(String code) {
		return this.schedule.rules()
			.stream()
			.filter(rule -> rule.code().equals(code))
			.findFirst()
			.map(RetentionRule::title)
			.orElseGet(() -> this.words.of("keeping", "GONE_RULE"));
	}

}

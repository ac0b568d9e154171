package org.waymark.retention;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.springframework.stereotype.Component;

import org.waymark.desk.FormView;
import org.waymark.desk.TimeWords;
import org.waymark.desk.Words;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.form.Option;
import org.waymark.site.terms.ReportReference;
import org.waymark.site.text.TypedText;
import org.waymark.staff.DeskFrame;
import org.waymark.staff.Permission;

/** Turns confirmed rules into what the desk says. */
@Component
@ConditionalOnFace(Face.TRIAGE)
class KeepingWords {

	private static final String KIND = "keeping";

	private final Words words;

	KeepingWords(Words words) {
		this.words = words;
	}

	/** How long a report is kept, as things stand. */
	String state(KeptReport report, List<RetentionRule> rules) {
		if (!report.closed()) {
			return this.words.of(KIND, "OPEN");
		}
		return report.rule(rules)
			.map(rule -> this.words.of(KIND, "CONFIRMED")
				.replace("{kept}", RuleWords.kept(rule, this.words))
				.replace("{day}", TimeWords.date(Suggestion.until(report.facts(), rule))))
			.orElseGet(() -> this.words.of(KIND, report.facts().rule().isPresent() ? "GONE" : "NONE"));
	}

	KeepingPage page(FormView view, KeptReport report, KeepingForm form, List<RetentionRule> rules, DeskFrame frame) {
		ReportReference reference = report.reference().orElseThrow();
		boolean may = report.closed() && frame.may(Permission.DECIDE_REPORT);
		return new KeepingPage(frame, reference.spoken(), "/triage/reports/" + reference.text(), state(report, rules),
				report.suggested(rules).map(rule -> rule.title() + ": " + RuleWords.kept(rule, this.words)).orElse(""),
				may ? options(report, form, rules) : List.of(), form.why(), past(report, rules), view.changed(),
				this.words.errors(view.faults()));
	}

	private List<Option> options(KeptReport report, KeepingForm form, List<RetentionRule> rules) {
		return rules.stream()
			.map(rule -> new Option(rule.code(), rule.title(),
					this.words.of(KIND, "UNTIL")
						.replace("{kept}", RuleWords.kept(rule, this.words))
						.replace("{day}", TimeWords.date(Suggestion.until(report.facts(), rule))),
					rule.code().equals(form.rule())))
			.toList();
	}

	private List<KeepingPage.Past> past(KeptReport report, List<RetentionRule> rules) {
		List<KeepingPage.Past> past = new ArrayList<>(report.history()
			.stream()
			.map(one -> new KeepingPage.Past(TimeWords.on(one.at()), title(one.rule(), rules),
					TypedText.isolated(one.by()), one.why().orElseGet(() -> this.words.of("line", "CLOSED"))))
			.toList());
		Collections.reverse(past);
		return past;
	}

	private String title(String code, List<RetentionRule> rules) {
		return rules.stream()
			.filter(rule -> rule.code().equals(code))
			.findFirst()
			.map(RetentionRule::title)
			.orElseGet(() -> this.words.of(KIND, "GONE_RULE"));
	}

}

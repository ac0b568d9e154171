package org.waymark.decisions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

import org.waymark.decisions.CaseFile.Child;
import org.waymark.decisions.DecisionPage.ChildPart;
import org.waymark.decisions.DecisionPage.Paper;
import org.waymark.decisions.DecisionPage.PersonPart;
import org.waymark.desk.Words;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.site.terms.ReportReference;
import org.waymark.site.text.TypedText;
import org.waymark.staff.Member;

/** Says how far the children of a report have come, in one line each or whole. */
@Component
@ConditionalOnFace(Face.TRIAGE)
public class DecisionSummaries {

	private final CaseFiles files;

	private final Words words;

	private final Decisions decisions;

	private final DecisionPageFactory pages;

	DecisionSummaries(CaseFiles files, Words words, Decisions decisions, DecisionPageFactory pages) {
		this.files = files;
		this.words = words;
		this.decisions = decisions;
		this.pages = pages;
	}

	/** How far a report has come that is being read. */
	public Mono<Progress> of(ReportReference reference, Member reader) {
		return this.files.find(reference, reader)
			.map(file -> new Progress(file.children().stream().map(child -> summary(child, file)).toList(),
					sign(file, reader)))
			.defaultIfEmpty(Progress.NONE);
	}

	private static Optional<String> sign(CaseFile file, Member reader) {
		return file.standing()
			.stream()
			.filter(outcome -> !file.head().closed() && outcome.waits() && OutcomeWords.maySign(outcome, reader))
			.map(outcome -> "/triage/reports/" + file.head().reference() + ActionType.SIGN_OFF.path() + "?of="
					+ outcome.id())
			.findFirst();
	}

	/**
	 * The details of the children and people on record, by question of their forms; the
	 * name of a place that stands in place of a child is under {@code place}.
	 */
	public Mono<Map<String, List<String>>> details(ReportReference reference, Member reader) {
		return this.files.find(reference, reader).map(DecisionSummaries::details).defaultIfEmpty(Map.of());
	}

	private static Map<String, List<String>> details(CaseFile file) {
		Map<String, List<String>> known = new HashMap<>();
		file.children()
			.forEach(child -> Stream.of("name", "age", "school", "where")
				.forEach(question -> add(known, child.place() ? "place" : question, child.answers(), question)));
		file.people().forEach(person -> add(known, "name", person.answers(), "name"));
		return Map.copyOf(known);
	}

	private static void add(Map<String, List<String>> known, String kind, Optional<ActionAnswers> answers,
			String question) {
		answers.map(given -> given.one(question))
			.filter(said -> !TypedText.isBlank(said))
			.ifPresent(said -> known.computeIfAbsent(kind, none -> new ArrayList<>()).add(said));
	}

	/** Everything on record about the children and people of a report, for its record. */
	public Mono<Dossier> whole(ReportReference reference, Member reader) {
		return this.files.find(reference, reader).map(file -> this.pages.dossier(file, reader));
	}

	/** Codes of outcomes that another person takes on, who must confirm it. */
	public List<String> handedOver() {
		return this.decisions.outcomes().handedOver();
	}

	private Summary summary(Child child, CaseFile file) {
		String decided = file.standing()
			.stream()
			.filter(outcome -> outcome.child().equals(child.id()))
			.map(outcome -> this.decisions.outcomes().said(outcome.code())
					+ (outcome.waits() ? " (" + this.words.of("outcome-state", "WAITS") + ")" : ""))
			.collect(Collectors.joining("; "));
		String known = child.judged() ? "DECIDE" : "JUDGE";
		return new Summary(name(child), decided.isEmpty() ? this.words.of("child", known) : decided);
	}

	private String name(Child child) {
		String name = Stream.of("name", "age")
			.map(question -> child.answers().map(answers -> answers.one(question)).orElse(""))
			.filter(known -> !known.isEmpty())
			.map(TypedText::isolated)
			.collect(Collectors.joining(", "));
		return name.isEmpty() ? this.words.of("child", "NAMELESS") : name;
	}

	/**
	 * Everything on record about the children and people of a report.
	 *
	 * @param children the children, with the outcomes of each
	 * @param people other people that it names
	 * @param record the decision record
	 * @param told whether the reporter was told
	 * @param takenOn whether any outcome was taken on
	 * @param worker the key worker from then on
	 */
	public record Dossier(List<ChildPart> children, List<PersonPart> people, Paper record, Paper told, boolean takenOn,
			Paper worker) {

		/** The same without what was said to the reporter, which may say who they are. */
		public Dossier withoutReporter() {
			return new Dossier(this.children, this.people, this.record, this.told.wordless(), this.takenOn,
					this.worker);
		}

		@Override
		public String toString() {
			return "Dossier[hidden]";
		}

	}

	/**
	 * How far a report has come.
	 *
	 * @param children its children, each in one line
	 * @param sign address at which the reader signs off what was decided, if they may
	 */
	public record Progress(List<Summary> children, Optional<String> sign) {

		public static final Progress NONE = new Progress(List.of(), Optional.empty());

	}

	/**
	 * A child of a report in one line.
	 *
	 * @param name how it is called, and how old it is
	 * @param state what was decided, or what is still to be done
	 */
	public record Summary(String name, String state) {

		@Override
		public String toString() {
			return "Summary[hidden]";
		}

	}

}

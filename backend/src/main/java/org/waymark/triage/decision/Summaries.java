package org.waymark.triage.decision;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.triage.decision.CaseFile.Child;
import org.waymark.triage.words.Words;

/** Says in one line each how far the children of a report have come. */
@Component
@ConditionalOnFace(Face.TRIAGE)
public class Summaries {

	private final CaseFiles files;

	private final Words words;

	private final Decisions decisions;

	Summaries(CaseFiles files, Words words, Decisions decisions) {
		this.files = files;
		this.words = words;
		this.decisions = decisions;
	}

	/** The children of a report that is being read. */
	public Mono<List<Summary>> of(String reference) {
		return this.files.find(reference)
			.map(file -> file.children().stream().map(child -> summary(child, file)).toList())
			.defaultIfEmpty(List.of());
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
			.collect(Collectors.joining(", "));
		return name.isEmpty() ? this.words.of("child", "NAMELESS") : name;
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

package org.waymark.site.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.waymark.site.Draft;
import org.waymark.site.Fields;
import org.waymark.site.terms.Door;

/**
 * The questions of one door in their order, and where to go from here. It knows answers,
 * not pages: the questions of a door are a list. No answer hides a question; it can only
 * call for a page in between (an aside).
 */
public final class Journey {

	public static final String CHECK = "/report/check";

	/** Fields of the forms that are no answer. */
	private static final Set<String> RESERVED = Set.of("add", "next", "form", "page", "homepage", "door", "was",
			"shown");

	private final Door door;

	private final String base;

	private final List<Question> questions;

	private final List<Question> asides;

	private final List<Question> pages;

	/** Those that later pages wait for. */
	private final Set<Question> mandatory;

	/**
	 * A door.
	 * @param base address of its first page; its questions are below it
	 * @param asides pages in between that an answer may call for; they ask nothing that
	 * must be answered
	 */
	public Journey(Door door, String base, List<Question> questions, List<Question> asides) {
		this.door = door;
		this.base = base;
		this.questions = List.copyOf(questions);
		this.asides = List.copyOf(asides);
		this.pages = pages(this.questions, this.asides);
		this.mandatory = this.questions.stream().filter(Question::mandatory).collect(Collectors.toUnmodifiableSet());
		checkNames();
	}

	private void checkNames() {
		Set<String> names = new HashSet<>();
		pages().forEach(page -> {
			if (!names.add("/" + page.name())) {
				throw new IllegalArgumentException("Two pages are called " + page.name());
			}
			page.inputs().forEach(input -> {
				if (RESERVED.contains(input.name()) || !names.add(input.name())) {
					throw new IllegalArgumentException("Two inputs are called " + input.name());
				}
			});
		});
	}

	public Door door() {
		return this.door;
	}

	/** The code of the door, as wording has it: its name in small letters. */
	public String code() {
		return this.door.name().toLowerCase(Locale.ROOT);
	}

	/** Address of its first page. */
	public String base() {
		return this.base;
	}

	public List<Question> questions() {
		return this.questions;
	}

	/** The questions, and the asides after the question that calls for them. */
	public List<Question> pages() {
		return this.pages;
	}

	private static List<Question> pages(List<Question> questions, List<Question> asides) {
		List<Question> pages = new ArrayList<>(questions);
		pages.addAll(pages.isEmpty() ? 0 : 1, asides);
		return List.copyOf(pages);
	}

	public boolean isAside(Question question) {
		return this.asides.contains(question);
	}

	public String path(Question question) {
		return path(question.name());
	}

	private String path(String name) {
		return this.base + "/" + name;
	}

	/** Under which an answer to this question stands in the draft. */
	public String key(Question question) {
		return (this.door == Door.PUBLIC) ? question.name() : code() + "." + question.name();
	}

	/** The question or aside whose page is at this path; empty when there is none. */
	public Optional<Question> at(String path) {
		return pages().stream().filter(question -> path(question).equals(path)).findFirst();
	}

	/** The answer; empty if it was not answered. */
	public Fields answer(Question question, Draft draft) {
		return draft.answer(key(question));
	}

	/** The first question that must be answered and is not; empty when all are. */
	public Optional<Question> firstUnanswered(Draft draft) {
		return this.questions.stream().filter(question -> waits(question, draft)).findFirst();
	}

	/** Whether everything before this question that must be answered is. */
	public boolean mayVisit(Question question, Draft draft) {
		return isAside(question) || before(question).noneMatch(earlier -> waits(earlier, draft));
	}

	/** Whether the report could be sent once this question is answered. */
	public boolean mayBeLast(Question question, Draft draft) {
		return this.questions.stream().noneMatch(other -> !other.equals(question) && waits(other, draft));
	}

	/**
	 * The next page after an answer to this question was kept. That is the page between,
	 * if the answer calls for one; otherwise the next question without an answer (a
	 * skipped one has an empty answer), otherwise the check. So a person who changes one
	 * answer at the end comes straight back.
	 */
	public String after(Question question, Draft draft) {
		return interlude(question, draft).orElseGet(() -> onwards(question, draft));
	}

	/** As {@link #after}, without a page between. */
	public String onwards(Question question, Draft draft) {
		return this.questions.stream()
			.filter(next -> waits(next, draft) || isAfter(next, question) && !draft.answered(key(next)))
			.findFirst()
			.map(this::path)
			.orElse(CHECK);
	}

	/** Where "Back" leads from this question. */
	public String back(Question question, Draft draft) {
		if (isAside(question)) {
			return path(caller(question, draft));
		}
		List<Question> before = before(question).toList();
		return before.isEmpty() ? this.base : backTo(before.get(before.size() - 1), draft);
	}

	/** Where "Back" leads from the check. */
	public String backFromCheck(Draft draft) {
		return backTo(this.questions.get(this.questions.size() - 1), draft);
	}

	/** The question whose answer calls for the aside. */
	private Question caller(Question aside, Draft draft) {
		return this.questions.stream()
			.filter(question -> interlude(question, draft).equals(Optional.of(path(aside))))
			.findFirst()
			.orElse(this.questions.get(0));
	}

	private String backTo(Question question, Draft draft) {
		return interlude(question, draft).orElse(path(question));
	}

	private Optional<String> interlude(Question question, Draft draft) {
		return question.interlude(answer(question, draft)).map(this::path);
	}

	private boolean waits(Question question, Draft draft) {
		return this.mandatory.contains(question) && !draft.answered(key(question));
	}

	/**
	 * An aside stands before all questions: whatever is not answered yet comes after it.
	 */
	private boolean isAfter(Question one, Question other) {
		return this.questions.indexOf(one) > this.questions.indexOf(other);
	}

	private Stream<Question> before(Question question) {
		return this.questions.stream().filter(earlier -> isAfter(question, earlier));
	}

}

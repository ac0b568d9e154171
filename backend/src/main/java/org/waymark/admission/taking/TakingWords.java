package org.waymark.admission.taking;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import org.waymark.admission.taking.TakingPage.Field;
import org.waymark.admission.taking.TakingPage.Option;
import org.waymark.intake.TakenReports.Slip;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.staff.DeskFrame;
import org.waymark.triage.QuestionWords;
import org.waymark.triage.SignWords;
import org.waymark.triage.words.References;
import org.waymark.triage.words.Words;
import org.waymark.triage.work.Fault;

/** Turns a report that is being entered into what its page says. */
@Component
@ConditionalOnFace(Face.TRIAGE)
class TakingWords {

	private static final String DOOR = "public";

	private static final List<String> LINES = List.of("date", "time", "story", "name", "phone", "email", "safeContact");

	private static final Map<String, List<String>> CODES = Map.of("age", List.of("adult", "under-18", "not-sure"),
			"works", List.of("yes", "no", "not-sure"));

	private final Words words;

	private final QuestionWords questions;

	private final SignWords signs;

	TakingWords(Words words, QuestionWords questions, SignWords signs) {
		this.words = words;
		this.questions = questions;
		this.signs = signs;
	}

	TakingPage page(TakingForm form, String secret, List<Fault> faults, DeskFrame frame) {
		return new TakingPage(frame, secret, coded(form, "channel", TakingForm.CHANNELS), form.advice(),
				asked(form, "now", "danger", List.of("yes", "missing", "no", "not-sure")),
				asked(form, "safe", "tonight", List.of("yes", "no", "not-sure")), signs(form),
				sets(form, "who", "children", TakingForm.CHILDREN, TakingForm.OF_CHILD),
				sets(form, "people", "people", TakingForm.PEOPLE, TakingForm.OF_PERSON),
				coded(form, "wish", TakingForm.WISHES),
				LINES.stream().map(name -> new Field(name, "", form.value(name), List.of())).toList(),
				faults.stream()
					.map(fault -> new TakingPage.Said(fault.field(), this.words.of("error", fault.code())))
					.toList());
	}

	TakingPage.Taken taken(Slip slip, Taking taking, DeskFrame frame) {
		return new TakingPage.Taken(frame, References.spoken(slip.reference()), "/triage/reports/" + slip.reference(),
				slip.code(), taking.advice());
	}

	private List<Option> coded(TakingForm form, String field, List<String> codes) {
		return codes.stream()
			.map(code -> new Option(code, this.words.of(field, code), form.value(field).equals(code)))
			.toList();
	}

	/** In the words of the public form. */
	private List<Option> asked(TakingForm form, String question, String input, List<String> codes) {
		return codes.stream()
			.map(code -> new Option(code, this.questions.option(DOOR, question, input, code),
					form.value(input).equals(code)))
			.toList();
	}

	private List<Option> signs(TakingForm form) {
		return this.signs.byCode()
			.entrySet()
			.stream()
			.map(sign -> new Option(sign.getKey(), sign.getValue(), form.chose("signs", sign.getKey())))
			.toList();
	}

	private List<List<Field>> sets(TakingForm form, String question, String group, int most, List<String> inputs) {
		return IntStream.rangeClosed(1, most)
			.mapToObj(set -> inputs.stream().map(input -> field(form, question, group, set, input)).toList())
			.toList();
	}

	private Field field(TakingForm form, String question, String group, int set, String input) {
		String name = TakingForm.field(group, set, input);
		List<String> codes = group.equals("people") ? CODES.getOrDefault(input, List.of()) : List.of();
		List<Option> options = new ArrayList<>();
		Stream.of(codes).filter(known -> !known.isEmpty()).forEach(known -> options.add(new Option("", "", false)));
		codes.forEach(code -> options.add(new Option(code,
				this.questions.option(DOOR, question, group + "." + input, code), form.value(name).equals(code))));
		return new Field(name, this.questions.input(DOOR, question, group + "." + input), form.value(name), options);
	}

}

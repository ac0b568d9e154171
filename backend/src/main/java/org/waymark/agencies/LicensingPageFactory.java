package org.waymark.agencies;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import org.waymark.cases.CaseHeads.CaseHead;
import org.waymark.desk.Fault;
import org.waymark.desk.Words;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.form.Option;
import org.waymark.staff.DeskFrame;
import org.waymark.staff.Member;

/** Says in words what is chosen for licensing. */
@Component
@ConditionalOnFace(Face.TRIAGE)
class LicensingPageFactory {

	private final Words words;

	LicensingPageFactory(Words words) {
		this.words = words;
	}

	LicensingPage page(CaseHead report, LicensingForm form, DeskFrame frame, Member member, List<Fault> faults) {
		boolean mine = !report.closed() && report.owner().filter(member.id()::equals).isPresent();
		return new LicensingPage(frame, report.reference().spoken(),
				"/triage/reports/" + report.reference() + "/requests", mine,
				this.words.banner(report.reference(), report.wish(), report.rules()), choices(form),
				Map.of("name", form.name().toString(), "place", form.place(), "sentence", form.sentence()),
				this.words.errors(faults));
	}

	/** The request that leaves: nothing but chosen words, the place and the sentence. */
	AskForm asked(LicensingForm form) {
		String facts = Stream
			.of(line("PLACE", form.place()), line("KIND", of("kind", form.seen().kind())),
					line("WHEN", all("parts", form.parts()) + ", " + of("dates", form.seen().dates())),
					line("SOURCE", of("source", form.seen().source())), form.sentence())
			.filter(line -> !line.isEmpty())
			.collect(Collectors.joining("\n"));
		String question = form.asks().stream().map(code -> of("asks", code)).collect(Collectors.joining("\n"));
		return new AskForm(form.name(), Agency.LICENSING.name(), question, facts, form.basis());
	}

	/** The fields of the form, by name. */
	static Map<String, List<String>> fields(LicensingForm form) {
		Map<String, List<String>> fields = new LinkedHashMap<>();
		fields.put("name", List.of(form.name().toString()));
		fields.put("place", List.of(form.place()));
		fields.put("kind", List.of(form.seen().kind()));
		fields.put("parts", form.parts());
		fields.put("dates", List.of(form.seen().dates()));
		fields.put("source", List.of(form.seen().source()));
		fields.put("asks", form.asks());
		fields.put("basis", List.of(form.basis()));
		fields.put("sentence", List.of(form.sentence()));
		return fields;
	}

	private Map<String, List<Option>> choices(LicensingForm form) {
		Map<String, List<Option>> choices = new LinkedHashMap<>();
		choices.put("kind", options("kind", LicensingForm.KINDS, List.of(form.seen().kind())));
		choices.put("parts", options("parts", LicensingForm.PARTS, form.parts()));
		choices.put("dates", options("dates", LicensingForm.DATES, List.of(form.seen().dates())));
		choices.put("source", options("source", LicensingForm.SOURCES, List.of(form.seen().source())));
		choices.put("asks", options("asks", LicensingForm.ASKS, form.asks()));
		choices.put("basis", this.words.options("basis", AskForm.BASES, form.basis()));
		return choices;
	}

	private List<Option> options(String field, List<String> codes, List<String> chosen) {
		return codes.stream().map(code -> new Option(code, of(field, code), chosen.contains(code))).toList();
	}

	private String all(String field, List<String> codes) {
		return LicensingForm.PARTS.stream()
			.filter(codes::contains)
			.map(code -> of(field, code))
			.collect(Collectors.joining(", "));
	}

	private String of(String field, String code) {
		return this.words.of("licensing-" + field, code);
	}

	private String line(String code, String value) {
		return this.words.of("licensing-line", code).replace("{words}", value);
	}

}

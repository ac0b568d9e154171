package org.waymark.agencies;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.springframework.stereotype.Component;

import org.waymark.agencies.OutgoingRequest.Answer;
import org.waymark.agencies.OutgoingRequest.Confirmation;
import org.waymark.agencies.names.PersonalFacts.Found;
import org.waymark.agencies.names.PersonalFacts.Kind;
import org.waymark.desk.Fault;
import org.waymark.desk.TimeWords;
import org.waymark.desk.Words;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.form.Option;
import org.waymark.site.text.TypedText;
import org.waymark.staff.DeskFrame;
import org.waymark.staff.Member;

/** Says what a request takes out of the hub, word by word. */
@Component
@ConditionalOnFace(Face.TRIAGE)
class OutgoingPageFactory {

	private final Words words;

	private final Requests requests;

	OutgoingPageFactory(Words words, Requests requests) {
		this.words = words;
		this.requests = requests;
	}

	OutgoingPage page(OutgoingRequest leaving, Confirmation sent, DeskFrame frame, Member member) {
		return page(leaving, sent, "", new LinkedHashMap<>(fields(leaving)), "", frame, member);
	}

	OutgoingPage licensing(OutgoingRequest leaving, Confirmation sent, LicensingForm form, DeskFrame frame,
			Member member) {
		String second = form.sentence().isEmpty() ? "" : " " + this.words.of("leaving", "SECOND");
		return page(leaving, sent, "/licensing", LicensingPageFactory.fields(form), second, frame, member);
	}

	private OutgoingPage page(OutgoingRequest leaving, Confirmation sent, String path, Map<String, List<String>> fields,
			String note, DeskFrame frame, Member member) {
		fields.put("mark", List.of(leaving.mark()));
		Answer answer = leaving.answer(sent);
		List<Fault> faults = (answer == Answer.UNASKED) ? List.of(new Fault("keep", "LEAVING_UNASKED")) : List.of();
		return new OutgoingPage(frame, leaving.report().reference().spoken(),
				"/triage/reports/" + leaving.report().reference() + "/requests" + path,
				this.words.banner(leaving.report().reference(), leaving.report().wish(), leaving.report().rules(),
						leaving.wishes()),
				lines(leaving, member), found(leaving, sent), checked(leaving) + note, answer == Answer.CHANGED, fields,
				this.words.errors(faults));
	}

	private Map<String, String> lines(OutgoingRequest leaving, Member member) {
		Map<String, String> lines = new LinkedHashMap<>();
		lines.put(label("AGENCY"), this.words.of("agency", leaving.form().agency()));
		lines.put(label("REFERENCE"), leaving.report().reference().spoken());
		lines.put(label("BY"), member.name());
		lines.put(label("DUE"), TimeWords.at(this.requests.due(leaving.report()), leaving.report().now()));
		lines.put(label("QUESTION"), leaving.form().question());
		lines.put(label("FACTS"), leaving.form().facts());
		lines.put(label("BASIS"), this.words.of("basis", leaving.form().basis()));
		return lines;
	}

	private List<Option> found(OutgoingRequest leaving, Confirmation sent) {
		return IntStream.range(0, leaving.found().size())
			.mapToObj(number -> new Option(String.valueOf(number), said(leaving.found().get(number)),
					leaving.answer(sent) != Answer.CHANGED && sent.keeps(number)))
			.toList();
	}

	private String said(Found found) {
		return this.words.of("leaving-found", found.kind().name())
			.replace("{words}", TypedText.isolated(found.words()));
	}

	// It never says more than that: a name need not look like one.
	private String checked(OutgoingRequest leaving) {
		boolean named = leaving.found()
			.stream()
			.anyMatch(found -> found.kind() == Kind.NAME || found.kind() == Kind.PERHAPS_NAME);
		return this.words.of("leaving", named ? "NAMES" : "NO_NAME");
	}

	private static Map<String, List<String>> fields(OutgoingRequest leaving) {
		AskForm form = leaving.form();
		return Map.of("name", List.of(form.name().toString()), "agency", List.of(form.agency()), "question",
				List.of(form.question()), "facts", List.of(form.facts()), "basis", List.of(form.basis()));
	}

	private String label(String code) {
		return this.words.of("leaving-label", code);
	}

}

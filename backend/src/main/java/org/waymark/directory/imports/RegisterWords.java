package org.waymark.directory.imports;

import java.util.List;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import org.waymark.desk.Words;
import org.waymark.directory.register.Register.Note;
import org.waymark.directory.register.RegisterField;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;

/** Says in words what is wrong with files, and what would change. */
@Component
@ConditionalOnFace(Face.TRIAGE)
class RegisterWords {

	private static final String NOTHING = "nothing";

	private final Words words;

	RegisterWords(Words words) {
		this.words = words;
	}

	/** Every reason why files were refused. */
	List<String> all(List<Note> faults) {
		return faults.stream()
			.map(fault -> this.words.of("register", fault.code()).replace("{what}", fault.detail()))
			.toList();
	}

	List<String> warnings(List<String> codes) {
		return codes.stream().map(code -> this.words.of("register", code)).toList();
	}

	/** The heading of a kind of changes. */
	String kind(SchoolChange.Kind kind) {
		return this.words.of("school-change", kind.name());
	}

	/** What became of a change. */
	String state(String code) {
		return this.words.of("school-change-state", code);
	}

	/** What would change, a line for each fact. */
	List<String> lines(SchoolChange change) {
		return switch (change.kind()) {
			case NEW -> List.of(facts(change));
			case POLICIES -> List.of(this.words.of("school-change", "GOES_TO")
				.replace("{school}", change.becomes().getOrDefault(RegisterField.SUCCESSORS, "").split(" \\| ?")[1]
						+ " (" + change.successor() + ")"));
			default -> change.becomes().keySet().stream().sorted().map(field -> line(change, field)).toList();
		};
	}

	private String facts(SchoolChange change) {
		return List.of(RegisterField.TYPE_NAME, RegisterField.STREET, RegisterField.TOWN, RegisterField.POSTCODE)
			.stream()
			.map(field -> change.becomes().getOrDefault(field, ""))
			.filter(text -> !text.isEmpty())
			.collect(Collectors.joining(", "));
	}

	private String line(SchoolChange change, RegisterField field) {
		return this.words.of("school-change", "FACT")
			.replace("{fact}", this.words.of("school-fact", field.name()))
			.replace("{was}", said(field, change.was().getOrDefault(field, "")))
			.replace("{becomes}", said(field, change.becomes().getOrDefault(field, "")));
	}

	private String said(RegisterField field, String value) {
		if (value.isEmpty()) {
			return NOTHING;
		}
		return (field == RegisterField.STATUS) ? this.words.of("school-status", value)
				: value.replace(" | ", ", ").replace("\n", "; ");
	}

}

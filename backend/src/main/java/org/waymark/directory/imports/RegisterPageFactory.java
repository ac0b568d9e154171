package org.waymark.directory.imports;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import org.waymark.desk.TimeWords;
import org.waymark.directory.imports.ChangesPage.Decided;
import org.waymark.directory.imports.ChangesPage.Fact;
import org.waymark.directory.imports.ChangesPage.KindOfChange;
import org.waymark.directory.imports.SchoolChange.Kind;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.form.Option;
import org.waymark.staff.DeskFrame;

/** Turns imports into what their pages say. */
@Component
@ConditionalOnFace(Face.TRIAGE)
class RegisterPageFactory {

	private static final String WAITING = "WAITING";

	private final RegisterWords words;

	RegisterPageFactory(RegisterWords words) {
		this.words = words;
	}

	RegisterPage register(DeskFrame frame, List<StoredImport> imports, List<String> reasons) {
		return new RegisterPage(frame, imports.stream().map(this::row).toList(), reasons);
	}

	ChangesPage changes(DeskFrame frame, StoredImport imported, List<StoredChange> changes, String conflict,
			String error) {
		return new ChangesPage(frame, imported.id().toString(), facts(imported),
				this.words.warnings(imported.warnings()),
				Arrays.stream(Kind.values()).flatMap(kind -> waiting(kind, changes)).toList(),
				changes.stream().filter(one -> !one.state().equals(WAITING)).map(this::decided).toList(),
				imported.accepted() > 0 && imported.undone().isEmpty(), conflict, error);
	}

	private RegisterPage.Row row(StoredImport imported) {
		boolean undone = imported.undone().isPresent();
		String state = undone ? "Undone" : (imported.waiting() > 0) ? imported.waiting() + " wait" : "Done";
		return new RegisterPage.Row(imported.id().toString(), TimeWords.on(imported.received()),
				"%s. %s".formatted(imported.author().orElse("By command"),
						imported.day().map(day -> "Register of " + day).orElse("Day of the register unknown")),
				state, (imported.waiting() > 0) ? "yellow" : undone ? "grey" : "green");
	}

	private List<Fact> facts(StoredImport imported) {
		return List.of(new Fact("Brought", TimeWords.on(imported.received())),
				new Fact("By", imported.author().orElse("the command")),
				new Fact("Day of the register", imported.day().map(Object::toString).orElse("not told")),
				new Fact("Schools in the file", Integer.toString(imported.counts().rows())),
				new Fact("Open schools of the council", Integer.toString(imported.counts().open())),
				new Fact("Links", Integer.toString(imported.counts().links())),
				new Fact("Additional addresses", Integer.toString(imported.counts().sites())),
				new Fact("SHA-256 of the files", imported.digest()));
	}

	private Stream<KindOfChange> waiting(Kind kind, List<StoredChange> changes) {
		List<Option> options = changes.stream()
			.filter(one -> one.state().equals(WAITING) && one.change().kind() == kind)
			.map(this::option)
			.toList();
		String name = this.words.kind(kind);
		return options.isEmpty() ? Stream.empty()
				: Stream.of(new KindOfChange(kind.name(), name, options, "Accept all %d: %s".formatted(options.size(),
						name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1))));
	}

	private Option option(StoredChange one) {
		String lines = String.join(". ", this.words.lines(one.change()));
		return new Option(Integer.toString(one.place()), school(one), lines.isEmpty() ? null : lines, false);
	}

	private Decided decided(StoredChange one) {
		return new Decided("%s: %s. %s".formatted(this.words.kind(one.change().kind()), school(one),
				String.join(". ", this.words.lines(one.change()))), this.words.state(one.state()));
	}

	private static String school(StoredChange one) {
		return one.change().name() + " (" + one.change().urn() + ")";
	}

}

package org.waymark.directory.imports;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.waymark.directory.imports.SchoolChange.Kind;
import org.waymark.directory.register.GeneratedRegister;
import org.waymark.directory.register.Register;
import org.waymark.directory.register.RegisterField;
import org.waymark.directory.register.RegisterReader;
import org.waymark.directory.register.RegisterReader.Wanted;
import org.waymark.directory.schools.KeptSchool;

import static org.assertj.core.api.Assertions.assertThat;

class DifferencesTests {

	private static final GeneratedRegister REGISTER = new GeneratedRegister(7, 400, 60);

	@TempDir
	private Path folder;

	@Test
	void aFirstImportTakesInWhatIsNotClosed() throws IOException {
		List<SchoolChange> changes = Differences.between(List.of(), read(false, Set.of()), Set.of());
		assertThat(changes).hasSize(59).allMatch(change -> change.kind() == Kind.NEW);
	}

	@Test
	void theDifferenceOfAMonthIsWhatHappenedInIt() throws IOException {
		assertThat(listed(month(Set.of()))).containsExactlyElementsOf(REGISTER.expected());
	}

	@Test
	void policiesOfASchoolThatWasReplacedWouldGoToEachThatReplacedIt() throws IOException {
		List<SchoolChange> moves = month(Set.of(700_006, 700_009, 700_011)).stream()
			.filter(change -> change.kind() == Kind.POLICIES)
			.toList();
		assertThat(moves).extracting(SchoolChange::urn).containsExactly(700_006, 700_009, 700_009);
		assertThat(moves).extracting(SchoolChange::successor).containsExactly(90_001, 90_003, 90_004);
	}

	@Test
	void inventedSchoolsAreLeftAlone() throws IOException {
		KeptSchool invented = new KeptSchool(
				RegisterReader.read(REGISTER.write(this.folder, false), wanted(Set.of())).schools().get(700_000),
				List.of(), false, true);
		assertThat(Differences.between(List.of(invented), read(true, Set.of()), Set.of()))
			.noneMatch(change -> change.kind() == Kind.CHANGED || change.kind() == Kind.VANISHED);
	}

	private List<SchoolChange> month(Set<Integer> described) throws IOException {
		List<KeptSchool> kept = Differences.between(List.of(), read(false, Set.of()), Set.of())
			.stream()
			.map(change -> KeptSchool.fresh(change.whole()))
			.toList();
		Set<Integer> known = kept.stream().map(KeptSchool::urn).collect(Collectors.toSet());
		return Differences.between(kept, read(true, known), described);
	}

	private Register read(boolean second, Set<Integer> known) throws IOException {
		return RegisterReader.read(REGISTER.write(this.folder, second), wanted(known));
	}

	private static Wanted wanted(Set<Integer> known) {
		return new Wanted(GeneratedRegister.AUTHORITY, known, OptionalInt.empty(), 20, rows -> {
		});
	}

	/** In the words of the generator's own list. */
	static List<String> listed(List<SchoolChange> changes) {
		return changes.stream().map(DifferencesTests::listed).sorted().toList();
	}

	private static String listed(SchoolChange change) {
		return switch (change.kind()) {
			case CHANGED -> change.becomes()
				.keySet()
				.stream()
				.map(field -> "CHANGED %d %s %s => %s".formatted(change.urn(), field, change.was().get(field),
						change.becomes().get(field)))
				.collect(Collectors.joining());
			case CLOSED -> "CLOSED " + change.urn() + " -> " + successors(change);
			default -> change.kind() + " " + change.urn();
		};
	}

	private static String successors(SchoolChange change) {
		String lines = change.becomes().getOrDefault(RegisterField.SUCCESSORS, "");
		return lines.isEmpty() ? "-" : lines.lines()
			.map(line -> line.split(" \\| ?", -1))
			.map(parts -> parts[0] + " " + parts[2].strip() + " " + (parts[3].isBlank() ? "-" : parts[3].strip()))
			.collect(Collectors.joining(", "));
	}

}

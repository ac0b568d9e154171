package org.waymark.directory.register;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;

import org.waymark.directory.register.Register.Note;
import org.waymark.directory.register.Register.Counts;
import org.waymark.platform.csv.CsvFile;
import org.waymark.platform.csv.UnreadableCsv;

/**
 * Reads the establishments, links and additional addresses of the register: rows as a
 * stream, few kept. It finds every reason to refuse the files before it refuses them.
 */
public final class RegisterReader {

	private static final int NAMED = 10;

	private final Wanted wanted;

	private final List<Note> faults = new ArrayList<>();

	private final List<Note> warnings = new ArrayList<>();

	private final SchoolLinks links = new SchoolLinks();

	private final SchoolSites sites = new SchoolSites();

	private final Establishments establishments;

	private RegisterReader(Wanted wanted) {
		this.wanted = wanted;
		this.establishments = new Establishments(wanted);
	}

	/**
	 * Reads files.
	 * @throws RefusedRegister with every reason, when they cannot be used
	 */
	public static Register read(List<Brought> files, Wanted wanted) throws IOException {
		return new RegisterReader(wanted).read(files);
	}

	private Register read(List<Brought> files) throws IOException {
		Map<TableKind, OpenedTable> opened = opened(files);
		Optional<OpenedTable> schools = Optional.ofNullable(opened.get(TableKind.ESTABLISHMENTS));
		for (OpenedTable table : opened.values()) {
			table.into(this.faults, row -> {
				switch (table.kind()) {
					case ESTABLISHMENTS -> this.establishments.read(row);
					case LINKS -> this.links.read(row);
					default -> this.sites.read(row);
				}
			});
		}
		if (schools.isEmpty()) {
			fault("NO_ESTABLISHMENTS", "");
		}
		else if (this.faults.isEmpty()) {
			judge();
		}
		if (!this.faults.isEmpty()) {
			throw new RefusedRegister(this.faults);
		}
		readSuccessors(schools.orElseThrow());
		return register(files, opened);
	}

	/** What is wrong with rows that could be read. */
	private void judge() {
		if (!this.establishments.twice().isEmpty()) {
			fault("TWICE",
					this.establishments.twice()
						.stream()
						.limit(NAMED)
						.map(Object::toString)
						.collect(Collectors.joining(", ")));
		}
		if (this.establishments.withoutNumber() > 0) {
			fault("NO_NUMBER", Integer.toString(this.establishments.withoutNumber()));
		}
		if (this.establishments.open() == 0) {
			fault("NONE_OF_OURS", Integer.toString(this.wanted.authority()));
		}
		else if (this.wanted.tooFew(this.establishments.open())) {
			fault("TOO_FEW", this.establishments.open() + " of " + this.wanted.openBefore().orElse(0));
		}
	}

	private void readSuccessors(OpenedTable schools) throws IOException {
		Set<Integer> others = this.links.after(this.establishments.inDirectory());
		if (!others.isEmpty()) {
			schools.table().forEach(row -> this.establishments.readAgain(row, others));
		}
	}

	private Register register(List<Brought> files, Map<TableKind, OpenedTable> opened) throws IOException {
		Map<Integer, RegisteredSchool> schools = new HashMap<>();
		this.establishments.kept().forEach((urn, school) -> schools.put(urn, linked(urn, school)));
		if (!opened.containsKey(TableKind.LINKS)) {
			this.warnings.add(new Note("NO_LINKS", ""));
		}
		if (!opened.containsKey(TableKind.SITES)) {
			this.warnings.add(new Note("NO_SITES", ""));
		}
		OpenedTable main = opened.get(TableKind.ESTABLISHMENTS);
		return new Register(RegisterFiles.day((main != null) ? main.name() : ""), RegisterFiles.digest(files),
				new Counts(this.establishments.rows(), this.establishments.open(), this.links.rows(),
						this.sites.rows()),
				schools, this.warnings);
	}

	private RegisteredSchool linked(int urn, RegisteredSchool school) {
		return school.with(RegisterField.SUCCESSORS, this.links.successors(urn, this.establishments.shown()))
			.with(RegisterField.PREDECESSORS, this.links.predecessors(urn))
			.with(RegisterField.SITES, Cells.hidesAddress(school) ? "" : this.sites.of(urn));
	}

	private Map<TableKind, OpenedTable> opened(List<Brought> files) throws IOException {
		Map<TableKind, OpenedTable> opened = new HashMap<>();
		for (RegisterFiles.Table table : RegisterFiles.tables(files, this.faults)) {
			open(table).ifPresent(one -> {
				if (opened.putIfAbsent(one.kind(), one) != null) {
					fault("SAME_KIND", table.name());
				}
			});
		}
		return Collections.unmodifiableMap(new TreeMap<>(opened));
	}

	private Optional<OpenedTable> open(RegisterFiles.Table table) throws IOException {
		try {
			CsvFile file = CsvFile.open(table.bytes());
			Optional<TableKind> kind = TableKind.of(file);
			if (kind.isEmpty()) {
				fault("UNKNOWN_TABLE", table.name());
				return Optional.empty();
			}
			List<String> missing = file.missing(kind.get().columns());
			if (!missing.isEmpty()) {
				fault("MISSING_COLUMNS", table.name() + ": " + String.join(", ", missing));
			}
			return Optional.of(new OpenedTable(table.name(), kind.get(), file, missing.isEmpty()));
		}
		catch (UnreadableCsv damaged) {
			fault(damaged.reason().name(), OpenedTable.place(table.name(), damaged));
			return Optional.empty();
		}
	}

	private void fault(String code, String detail) {
		this.faults.add(new Note(code, detail));
	}

	/**
	 * A file that somebody brought: a table or an archive of tables.
	 *
	 * @param name as it was called; the register's day stands in it
	 * @param path where it is now
	 */
	public record Brought(String name, Path path) {

	}

	/**
	 * What somebody wants of the register.
	 *
	 * @param authority number of the council
	 * @param known schools that the directory has, wherever they are now
	 * @param openBefore how many open schools of the council there were last time
	 * @param mostLost how many of a hundred of those may be missing
	 * @param progress is told now and then how many rows were read
	 */
	public record Wanted(int authority, Set<Integer> known, OptionalInt openBefore, int mostLost,
			IntConsumer progress) {

		/** Whether so few are there that the file may be half of one. */
		boolean tooFew(int open) {
			return this.openBefore.isPresent() && open * 100L < this.openBefore.getAsInt() * (100L - this.mostLost);
		}

	}

}

package org.waymark.committee.training;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import org.waymark.committee.tables.PastedTable;
import org.waymark.committee.tables.PastedTable.Line;
import org.waymark.committee.training.PostRow.Course;
import org.waymark.desk.Words;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.csv.CsvRow;
import org.waymark.platform.form.FieldError;
import org.waymark.staff.training.Training;

/**
 * Reads a table of people in post as a learning system gives it: a row for each course of
 * each person.
 */
@Component
@ConditionalOnFace(Face.TRIAGE)
class PostTable {

	private static final List<String> COLUMNS = List.of("ADDRESS", "PEOPLE", "TEAM", "AWAY", "LEFT", "COURSE", "DONE");

	private static final int LONGEST_TEAM = 60;

	/** What identity systems and learning systems send as an address. */
	private static final String ADDRESS = "[^@ ]{1,64}@[^@ ]{1,190}";

	private final Words words;

	PostTable(Words words) {
		this.words = words;
	}

	List<String> columns() {
		return COLUMNS.stream().map(this::column).toList();
	}

	PastedTable<PostRow> read(String table, LocalDate today) {
		return PastedTable.read(this.words, table, List.of(column("ADDRESS"), column("PEOPLE")),
				row -> line(row, today));
	}

	/** What a table would do, in words; nothing where it has no rows. */
	List<String> said(int stay, int left, List<PostRow> rows) {
		if (rows.isEmpty()) {
			return List.of();
		}
		long courses = rows.stream().filter(row -> row.course().isPresent()).count();
		return List.of(counted("STAY", stay), counted("LEFT", left), counted("COURSES", courses));
	}

	private String counted(String code, long number) {
		return this.words.of("post-table", code).replace("{what}", Long.toString(number));
	}

	private Line<PostRow> line(CsvRow row, LocalDate today) {
		List<FieldError> faults = new ArrayList<>();
		String address = cell(row, "ADDRESS").toLowerCase(Locale.ROOT);
		check(faults, address.matches(ADDRESS), "ADDRESS");
		Optional<String> people = code("post-people", cell(row, "PEOPLE"));
		check(faults, people.isPresent(), "PEOPLE");
		check(faults, cell(row, "TEAM").length() <= LONGEST_TEAM, "TEAM");
		List.of("AWAY", "LEFT").forEach(column -> check(faults, said(row, column).isPresent(), column));
		Optional<Training> training = code("training", cell(row, "COURSE")).map(Training::valueOf);
		check(faults, cell(row, "COURSE").isEmpty() || training.isPresent(), "COURSE");
		Optional<LocalDate> done = row.date(column("DONE")).filter(day -> !day.isAfter(today));
		check(faults, cell(row, "COURSE").isEmpty() ? cell(row, "DONE").isEmpty() : done.isPresent(), "DONE");
		String key = address + "\n" + training.map(Training::name).orElse("");
		return new Line<>(key,
				faults.isEmpty() ? Optional.of(row(row, address, people.get(), training, done)) : Optional.empty(),
				faults);
	}

	private PostRow row(CsvRow row, String address, String people, Optional<Training> training,
			Optional<LocalDate> done) {
		return new PostRow(digest(address), people, cell(row, "TEAM"), said(row, "AWAY").get(), said(row, "LEFT").get(),
				training.map(course -> new Course(course, done.get())));
	}

	private void check(List<FieldError> faults, boolean right, String column) {
		if (!right) {
			faults.add(new FieldError(column(column), this.words.of("post-fault", column)));
		}
	}

	/** Yes or no; an empty cell says no, and anything else nothing. */
	private Optional<Boolean> said(CsvRow row, String column) {
		String typed = cell(row, column);
		return typed.isEmpty() ? Optional.of(false) : code("access", typed).map("YES"::equals);
	}

	private Optional<String> code(String kind, String typed) {
		return this.words.codes(kind)
			.stream()
			.filter(code -> Stream.of(code, this.words.of(kind, code)).anyMatch(typed::equalsIgnoreCase))
			.findFirst();
	}

	private String cell(CsvRow row, String column) {
		String text = row.text(column(column));
		return text.startsWith("'") ? text.substring(1) : text;
	}

	private String column(String code) {
		return this.words.of("post-fact", code);
	}

	/**
	 * The digest with which accounts are found too: see {@code staff.trained_account}.
	 */
	private static String digest(String address) {
		try {
			byte[] bytes = address.getBytes(StandardCharsets.UTF_8);
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
		}
		catch (NoSuchAlgorithmException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

}

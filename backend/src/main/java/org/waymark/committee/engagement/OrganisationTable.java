package org.waymark.committee.engagement;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import org.waymark.desk.Words;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.csv.CsvFile;
import org.waymark.platform.csv.CsvRow;
import org.waymark.platform.csv.UnreadableCsv;
import org.waymark.platform.form.FieldError;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * Reads a table of organisations. It has the columns of the register's own file, so that
 * a file that was taken away can be brought back. All of it is right, or none is taken.
 */
@Component
@ConditionalOnFace(Face.TRIAGE)
class OrganisationTable {

	static final int MOST_ROWS = 500;

	static final int LONGEST = 200_000;

	private static final int MOST_FAULTS = 20;

	private final Words words;

	private final OrganisationRules rules;

	OrganisationTable(Words words, OrganisationRules rules) {
		this.words = words;
		this.rules = rules;
	}

	/** The names of the columns, in their order. */
	List<String> columns() {
		return OrganisationForm.FIELDS.stream().map(this::column).toList();
	}

	/** What a table says. */
	Contents read(String table, LocalDate today) {
		if (table.length() > LONGEST) {
			return Contents.fault(said("TOO_LONG", ""));
		}
		try {
			byte[] bytes = table.getBytes(UTF_8);
			CsvFile file = CsvFile.open(() -> new ByteArrayInputStream(bytes));
			List<String> missing = file
				.missing(Stream.of("name", "sector", "licence", "stage").map(this::column).toList());
			return missing.isEmpty() ? rows(file, today) : Contents.fault(said("MISSING", String.join(", ", missing)));
		}
		catch (UnreadableCsv damaged) {
			return Contents.fault(said(damaged.reason().name(), damaged.where()));
		}
		catch (IOException impossible) {
			throw new UncheckedIOException(impossible);
		}
	}

	private Contents rows(CsvFile file, LocalDate today) throws IOException {
		List<Organisation> rows = new ArrayList<>();
		List<FieldError> faults = new ArrayList<>();
		Set<UUID> seen = new HashSet<>();
		file.forEach(row -> {
			OrganisationForm form = form(row);
			this.rules.faults(form, today)
				.forEach(fault -> faults.add(said("ROW",
						row.line() + ", " + column(fault.field()) + ": " + this.words.error(fault).text())));
			if (!seen.add(UUID.fromString(form.id()))) {
				faults.add(said("TWICE", Long.toString(row.line())));
			}
			if (faults.isEmpty()) {
				rows.add(form.organisation(UUID.fromString(form.id())));
			}
		});
		if (seen.isEmpty()) {
			return Contents.fault(said("EMPTY", ""));
		}
		if (seen.size() > MOST_ROWS) {
			return Contents.fault(said("TOO_LONG", ""));
		}
		return faults.isEmpty() ? new Contents(rows, List.of())
				: new Contents(List.of(), faults.stream().limit(MOST_FAULTS).toList());
	}

	private OrganisationForm form(CsvRow row) {
		OrganisationForm form = OrganisationForm.of("", field -> cell(row, field), 0);
		return new OrganisationForm(id(form.field("name"), form.field("part")).toString(), form.fields(), 0);
	}

	/** A cell; a day as forms write it, and words of a choice as their code. */
	private String cell(CsvRow row, String field) {
		String text = row.text(column(field));
		String plain = text.startsWith("'") ? text.substring(1) : text;
		return switch (field) {
			case "trained", "tested", "due" -> row.date(column(field)).map(LocalDate::toString).orElse(plain);
			default -> this.rules.codes(field)
				.stream()
				.filter(code -> word(field, code).equalsIgnoreCase(plain))
				.findFirst()
				.orElse(plain);
		};
	}

	/** What a code is called. */
	String word(String field, String code) {
		return code.isEmpty() ? "" : this.words.of("engagement-" + field, code);
	}

	private String column(String field) {
		return this.words.of("engagement-fact", field.toUpperCase(Locale.ROOT));
	}

	private FieldError said(String code, String what) {
		return new FieldError("table", this.words.of("engagement-table", code).replace("{what}", what));
	}

	/** One name within one organisation is one entry, so that a table can come again. */
	private static UUID id(String name, String partOf) {
		String key = name.toLowerCase(Locale.ROOT) + "\n" + partOf.toLowerCase(Locale.ROOT);
		return UUID.nameUUIDFromBytes(("organisation\n" + key).getBytes(UTF_8));
	}

	/**
	 * What a table says.
	 *
	 * @param rows of it, once nothing is wrong
	 * @param faults what is wrong, each with its line
	 */
	record Contents(List<Organisation> rows, List<FieldError> faults) {

		static Contents fault(FieldError fault) {
			return new Contents(List.of(), List.of(fault));
		}

	}

}

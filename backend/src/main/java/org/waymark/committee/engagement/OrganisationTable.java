package org.waymark.committee.engagement;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import org.waymark.committee.tables.PastedTable;
import org.waymark.committee.tables.PastedTable.Line;
import org.waymark.desk.Words;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.csv.CsvRow;
import org.waymark.platform.form.FieldError;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * Reads a table of organisations. It has the columns of the register's own file, so that
 * a file that was taken away can be brought back. All of it is right, or none is taken.
 */
@Component
@ConditionalOnFace(Face.TRIAGE)
class OrganisationTable {

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
	PastedTable<Organisation> read(String table, LocalDate today) {
		List<String> needed = Stream.of("name", "sector", "licence", "stage").map(this::column).toList();
		return PastedTable.read(this.words, table, needed, row -> line(form(row), today));
	}

	private Line<Organisation> line(OrganisationForm form, LocalDate today) {
		List<FieldError> faults = this.rules.faults(form, today)
			.stream()
			.map(fault -> new FieldError(column(fault.field()), this.words.error(fault).text()))
			.toList();
		return new Line<>(form.id(),
				faults.isEmpty() ? Optional.of(form.organisation(UUID.fromString(form.id()))) : Optional.empty(),
				faults);
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

	/** One name within one organisation is one entry, so that a table can come again. */
	private static UUID id(String name, String partOf) {
		String key = name.toLowerCase(Locale.ROOT) + "\n" + partOf.toLowerCase(Locale.ROOT);
		return UUID.nameUUIDFromBytes(("organisation\n" + key).getBytes(UTF_8));
	}

}

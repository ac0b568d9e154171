package org.waymark.committee.engagement;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.waymark.committee.tables.PastedTable;
import org.waymark.desk.PlainWords;
import org.waymark.desk.Words;

import static org.assertj.core.api.Assertions.assertThat;

/** A table is right as a whole, or refused with words for each fault. */
class OrganisationTableTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);

	private static final String HEAD = "Name;Sector;Licence;Stage;Trained on;People trained;Why not yet;Next action;By when\n";

	private static final Words WORDS = PlainWords.words();

	private final OrganisationRules rules = new OrganisationRules(WORDS);

	private final OrganisationTable table = new OrganisationTable(WORDS, this.rules);

	@Test
	void wordsAndCodesAreRead() {
		PastedTable<Organisation> read = this.table
			.read(HEAD + "فندق البحر;hotels and guest houses;NONE;Found, not contacted yet;;;;;\n"
					+ "Tower Cabs;TAXI;VEHICLE;TRAINED;16/11/2026;12;;Refresh;31-10-2027\n", TODAY);
		assertThat(read.faults()).isEmpty();
		assertThat(read.rows()).extracting(row -> row.known().name()).containsExactly("فندق البحر", "Tower Cabs");
		assertThat(read.rows().get(0).known().sector()).isEqualTo("HOTEL");
		assertThat(read.rows().get(1).training().on()).contains(LocalDate.of(2026, 11, 16));
		assertThat(read.rows().get(1).next().due()).contains(LocalDate.of(2027, 10, 31));
	}

	@Test
	void whatWasTakenAwayCanBeBroughtBack() {
		PastedTable<Organisation> first = this.table.read(HEAD + "-Tower Cabs;TAXI;VEHICLE;TRAINED;16/11/2026;12;;;\n",
				TODAY);
		EngagementFactory factory = new EngagementFactory(WORDS, this.rules, this.table);
		String file = factory.file(first.rows()).map(org.waymark.site.text.Csv::line).collect(Collectors.joining());
		assertThat(this.table.read(file, TODAY).rows()).isEqualTo(first.rows());
	}

	/** Each is refused, and nothing of it is taken. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-", textBlock = """
			'' | at least one row
			'Name;Sector;Licence;Stage' | at least one row
			'\0A;B' | This is no table
			'Name;Sector\nA;TAXI' | no column Licence, Stage
			'Name;Name;Sector;Licence;Stage\nA;A;TAXI;NONE;FOUND' | Name stands there twice
			'Firma;Branche;Lizenz;Stand\nA;TAXI;NONE;FOUND' | no column Name, Sector, Licence, Stage
			'HA;TAXI;NONE' | ends too early
			'HA;TAXI;NONE;FOUND;;;;;;;\nB;TAXI;NONE;FOUND;;;;;' | more or fewer cells
			'H"A;TAXI;NONE;FOUND;;;;;' | ends too early
			'H;TAXI;NONE;FOUND;;;;;' | Line 2, Name: Enter the name
			'HA;PLANES;NONE;FOUND;;;;;' | Line 2, Sector: Select one
			'HA;TAXI;SOME;FOUND;;;;;' | Line 2, Licence: Select one
			'HA;TAXI;NONE;DONE;;;;;' | Line 2, Stage: Select one
			'HA;TAXI;NONE;TRAINED;;;;;' | Enter the day of the training
			'HA;TAXI;NONE;TRAINED;16/11/2027;3;;;' | not in the future
			'HA;TAXI;NONE;TRAINED;16/11/2026;many;;;' | at most five digits
			'HA;TAXI;NONE;REFUSED;;;;;' | why it has not come further
			'HA;TAXI;NONE;REFUSED;;;BAD;;' | Why not yet: Select one
			'HA;TAXI;NONE;FOUND;;;;Call;' | its day, or neither
			'HA;TAXI;NONE;FOUND;;;;Call;soon' | Enter a day such as
			'HA;TAXI;NONE;FOUND;;;;;\na;TAXI;NONE;FOUND;;;;;' | Line 3 says what stands further up
			""")
	void aWrongTableIsRefusedWithWords(String typed, String words) {
		String text = typed.replace("\\n", "\n").replace("\\0", "\0");
		PastedTable<Organisation> read = this.table.read(text.startsWith("H") ? HEAD + text.substring(1) : text, TODAY);
		assertThat(read.rows()).isEmpty();
		assertThat(read.faults()).isNotEmpty().anySatisfy(fault -> assertThat(fault.text()).contains(words));
	}

	@Test
	void tooMuchIsSaid() {
		String rows = IntStream.rangeClosed(0, PastedTable.MOST_ROWS)
			.mapToObj(row -> "A" + row + ";TAXI;NONE;FOUND;;;;;\n")
			.collect(Collectors.joining());
		List<PastedTable<Organisation>> tried = List.of(this.table.read(HEAD + rows, TODAY),
				this.table.read(HEAD + "A".repeat(PastedTable.LONGEST), TODAY));
		assertThat(tried)
			.allSatisfy(read -> assertThat(read.faults().get(0).text()).contains("A table may have 500 rows"));
	}

}

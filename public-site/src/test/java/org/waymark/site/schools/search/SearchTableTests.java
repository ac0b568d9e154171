package org.waymark.site.schools.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

import org.waymark.site.schools.School;
import org.waymark.site.schools.School.Address;
import org.waymark.site.schools.School.Contact;
import org.waymark.site.schools.School.Standing;
import org.waymark.site.schools.School.Type;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What people type for the schools of a town, with every slip and every unknown name, and
 * the school that they mean: {@code searches.csv} beside {@code town.csv}.
 */
class SearchTableTests {

	private static final List<School> TOWN = town();

	private static final SchoolIndex INDEX = SchoolIndex.of(TOWN);

	@ParameterizedTest
	@CsvFileSource(resources = "/schools/searches.csv", delimiter = '|', quoteCharacter = '~', numLinesToSkip = 1)
	void schoolThatIsMeantIsFirst(String typed, Integer urn) {
		List<Integer> found = INDEX.find(typed).hits().stream().map(hit -> TOWN.get(hit.place()).urn()).toList();
		if (urn == null) {
			assertThat(found).as(typed).isEmpty();
		}
		else {
			assertThat(found).as(typed).startsWith(urn);
		}
	}

	@ParameterizedTest
	@CsvFileSource(resources = "/schools/searches.csv", delimiter = '|', quoteCharacter = '~', numLinesToSkip = 1)
	void nothingFarOffStandsBesideIt(String typed, Integer urn) {
		assertThat(INDEX.find(typed).all()).as(typed).isLessThanOrEqualTo(14);
	}

	@Test
	void tableIsLongEnough() throws IOException {
		assertThat(lines("searches.csv")).hasSizeGreaterThan(80);
	}

	private static List<School> town() {
		return lines("town.csv").stream()
			.skip(1)
			.map(line -> line.split("\\|", -1))
			.map(SearchTableTests::school)
			.toList();
	}

	private static School school(String[] cells) {
		boolean over = !cells[7].isEmpty();
		List<String> former = cells[2].isEmpty() ? List.of() : List.of(cells[2]);
		List<Address> address = cells[6].isEmpty() ? List.of()
				: List.of(new Address(cells[3], cells[4], cells[5], cells[6]));
		return new School(Integer.parseInt(cells[0]), cells[1], former,
				new Type("PRIMARY", "Community school", "MAINTAINED", 3, 11, ""),
				new Standing(over ? "CLOSED" : "OPEN", over ? LocalDate.of(2024, 8, 31) : null, List.of()), address, "",
				"", List.of(), new Contact("", "", "", "", false));
	}

	private static List<String> lines(String name) {
		try (var file = SearchTableTests.class.getResourceAsStream("/schools/" + name)) {
			assertThat(file).as(name).isNotNull();
			return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
		}
		catch (IOException missing) {
			throw new UncheckedIOException(missing);
		}
	}

}

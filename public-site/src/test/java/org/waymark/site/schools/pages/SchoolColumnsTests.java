package org.waymark.site.schools.pages;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.waymark.site.schools.PublishedSchools.Asked;
import org.waymark.site.schools.PublishedSchools.PolicyKind;
import org.waymark.site.schools.School.Covered;
import org.waymark.site.schools.School.Policy;
import org.waymark.site.text.Csv;

import static org.assertj.core.api.Assertions.assertThat;

class SchoolColumnsTests {

	private static final PolicyKind KIND = new PolicyKind("child-protection", "Child protection", null,
			List.of(new Asked("names-harm", "Harm?"), new Asked("staff", "Staff?")));

	private static final SchoolColumns COLUMNS = new SchoolColumns(List.of(KIND));

	@Test
	void eachRowHasACellForEachHead() {
		assertThat(COLUMNS.heads()).doesNotHaveDuplicates()
			.endsWith("child_protection_names_harm", "child_protection_staff");
		assertThat(COLUMNS.row(Schools.open(7))).hasSameSizeAs(COLUMNS.heads());
	}

	@Test
	void unknownIsNeverNo() {
		Policy policy = new Policy("child-protection", "PUBLISHED", null, LocalDate.of(2026, 9, 2), null, false,
				List.of(new Covered("names-harm", "YES", 3, "", "Editor", LocalDate.of(2026, 10, 1), "")));
		assertThat(COLUMNS.row(Schools.open(7, policy))).endsWith("2026-09-02", "", "", "YES", "");
		assertThat(COLUMNS.row(Schools.open(8))).contains("NOT_LOOKED").endsWith("", "").doesNotContain("NO");
	}

	@ParameterizedTest
	@ValueSource(strings = { "=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1" })
	void nameIsNoFormula(String name) {
		assertThat(Csv.line(COLUMNS.row(Schools.named(name)))).contains(",\"'" + name);
	}

}

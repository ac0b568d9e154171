package org.waymark.site.schools.roles;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.waymark.site.content.ContentFiles;

import static org.assertj.core.api.Assertions.assertThat;

/** A mailbox belongs to a role, and a lead is named by role. */
class SchoolRolesTests {

	private final SchoolRoles roles = new SchoolRoles(new ContentFiles(null));

	@ParameterizedTest
	@CsvSource({ "office@anchor-lane.example,Anchor Lane Primary", "Head@anchor.example,Anchor Lane Primary",
			"office.anchorlane@council.example,Anchor Lane Primary", "admin2@st-marys.example,St Mary's",
			"st-marys-office@stmarys.example,St Mary's", "schooladmin@anchor.example,Anchor Lane" })
	void aMailboxOfARoleIsTaken(String mailbox, String school) {
		assertThat(this.roles.isMailbox(mailbox, school)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "zebedee.quill@anchor.example", "headley@anchor.example", "head.quill@anchor.example",
			"officequill@anchor.example", "z.quill@anchor.example", "anchor@anchor.example", "office@anchor", "office",
			"office@anchor.example, quill@anchor.example", "office@anchor.example\nBcc: quill@anchor.example",
			"“office”@anchor.example", "" })
	void aPersonsMailboxAndWhatIsNoneAreNot(String mailbox) {
		assertThat(this.roles.isMailbox(mailbox, "Anchor Lane Primary")).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "The designated safeguarding lead, by way of the office", "Deputy headteacher",
			"Designated lead (SENCO)" })
	void aRoleNamesNobody(String text) {
		assertThat(this.roles.mayName(text)).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "Mrs Quill", "Zebedee Quill, headteacher", "The deputy head, Ms Quill", "محمد", "Zoë" })
	void anyOtherWordMayNameSomebody(String text) {
		assertThat(this.roles.mayName(text)).isTrue();
	}

}

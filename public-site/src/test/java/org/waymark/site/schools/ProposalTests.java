package org.waymark.site.schools;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.waymark.site.content.ContentFiles;
import org.waymark.site.schools.Proposal.ProposalFault;
import org.waymark.site.schools.PublishedSchools.PolicyKind;
import org.waymark.site.schools.roles.SchoolRoles;

import static org.assertj.core.api.Assertions.assertThat;

/** What a school proposes is read alike on both sides. */
class ProposalTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);

	private static final List<PolicyKind> KINDS = List.of(new PolicyKind("behaviour", "Behaviour", null, List.of()));

	private static final School SCHOOL = new School(900_001, "Anchor Lane Primary", List.of(),
			new School.Type("PRIMARY", "Community school", "MAINTAINED", 4, 11, ""),
			new School.Standing("OPEN", null, List.of()), List.of(), "", "",
			List.of(new School.Policy("behaviour", "PUBLISHED",
					new School.Document("https://anchor.example/b.pdf", "Behaviour", 0, "PDF"),
					LocalDate.of(2025, 9, 1), null, false, List.of())),
			new School.Contact("The head, Ms Quill", "", "office@anchor.example", "", false));

	private final SchoolRoles roles = new SchoolRoles(new ContentFiles(null));

	@Test
	void whatIsKnownHasNoFault() {
		Proposal known = Proposal.known(SCHOOL);
		assertThat(known.value("address-behaviour")).isEqualTo("https://anchor.example/b.pdf");
		assertThat(known.value("reviewed-behaviour")).isEqualTo("2025-09-01");
		assertThat(known.faults(SCHOOL, this.roles, TODAY)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			address-behaviour  | javascript:alert(1)            | address
			address-behaviour  | not an address                 | address
			address-behaviour  | https://me:secret@anchor.example | address
			address-behaviour  | ''                             | address
			reviewed-behaviour | yesterday                      | reviewed
			reviewed-behaviour | 2026-12-01                     | reviewed
			reviewed-behaviour | 31/2/2026                      | reviewed
			next-behaviour     | 0001-01-01                     | day
			mailbox            | zebedee.quill@anchor.example   | mailbox
			""")
	void whatIsWrongIsSaid(String field, String text, String code) {
		assertThat(faults(Map.of(field, text))).containsExactly(new ProposalFault(field, code));
	}

	@Test
	void aNameNeedsThePlaceWhereTheSchoolPublishesIt() {
		assertThat(faults(Map.of("lead", "Mr Quill"))).containsExactly(new ProposalFault("published", "named"));
		assertThat(faults(Map.of("deputy", "Zebedee", "published", "on our site")))
			.containsExactly(new ProposalFault("published", "named"));
		assertThat(faults(Map.of("lead", "Mr Quill", "published", "https://anchor.example/staff"))).isEmpty();
	}

	@Test
	void aTextThatIsTooLongStaysAndIsSaid() {
		assertThat(faults(Map.of("paper", "x".repeat(201)))).containsExactly(new ProposalFault("paper", "long"));
		assertThat(faults(Map.of("address-behaviour", "https://anchor.example/" + "x".repeat(500))))
			.containsExactly(new ProposalFault("address-behaviour", "address"));
	}

	@ParameterizedTest
	@CsvSource({ "1/9/2026", "01/09/2026", "2026-09-01", "1.9.2026", "1 September 2026" })
	void aDayIsReadInTheFormsThatPeopleType(String typed) {
		Proposal proposal = new Proposal(Map.of("reviewed-behaviour", typed));
		assertThat(proposal.reviewedOn("behaviour")).contains(LocalDate.of(2026, 9, 1));
	}

	@Test
	void aFormBringsItsFieldsAloneEachOnOneLine() {
		Map<String, String> form = Map.of("address-behaviour", "  www.anchor.example/b\n", "role", "admin");
		Proposal sent = Proposal.sent(form::get, KINDS);
		assertThat(sent.typed()).containsEntry("address-behaviour", "www.anchor.example/b")
			.containsEntry("paper", "")
			.doesNotContainKey("role");
		assertThat(sent.link("behaviour")).isEqualTo("https://www.anchor.example/b");
		assertThat(sent.toString()).isEqualTo("Proposal[hidden]");
	}

	private List<ProposalFault> faults(Map<String, String> changed) {
		Map<String, String> typed = new HashMap<>(Proposal.known(SCHOOL).typed());
		typed.putAll(changed);
		return new Proposal(typed).faults(SCHOOL, this.roles, TODAY);
	}

}

package org.waymark.directory.imports;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

import org.waymark.directory.imports.SchoolChange.Kind;
import org.waymark.directory.register.GeneratedRegister;
import org.waymark.directory.register.RefusedRegister;
import org.waymark.directory.schools.Schools;
import org.waymark.platform.ids.StaffId;
import org.waymark.site.schools.PublishedSchools;
import org.waymark.site.schools.School;
import org.waymark.testing.Rows;
import org.waymark.testing.WaymarkTest;
import org.waymark.testing.store.StoredReports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Two months of a generated register, from file to edition and back. */
@WaymarkTest
class ImportFlowTests {

	private static final GeneratedRegister REGISTER = new GeneratedRegister(11, 300, 60);

	private static final Duration SOON = Duration.ofSeconds(60);

	@Autowired
	private Imports imports;

	@Autowired
	private Schools schools;

	@TempDir
	private Path folder;

	private StaffId editor;

	@BeforeEach
	void anEditor() {
		this.editor = StoredReports.member("editor");
	}

	@Test
	void nothingChangesBeforeSomebodyAccepts() throws IOException {
		UUID first = bring(false);
		assertThat(edition().schools()).isEmpty();
		assertThat(now(this.imports.find(first)).waiting()).isEqualTo(59);
		accept(first);
		assertThat(edition().schools()).hasSize(59);
		assertThat(edition().registered()).isEqualTo("2026-10-01");
	}

	@Test
	void aMonthIsTakenOverAsItsListSaysAndUndoneByteForByte() throws IOException {
		accept(bring(false));
		Rows.change(policy(700_006));
		byte[] before = bytes();
		UUID second = bring(true);
		List<SchoolChange> changes = now(this.imports.changes(second).map(StoredChange::change).collectList());
		assertThat(DifferencesTests.listed(changes.stream().filter(one -> one.kind() != Kind.POLICIES).toList()))
			.containsExactlyElementsOf(REGISTER.expected());
		assertThat(bytes()).isEqualTo(before);
		accept(second);
		assertThat(policyStates(90_001)).contains("PUBLISHED");
		assertThat(policyStates(700_006)).doesNotContain("PUBLISHED");
		School closed = school(700_006);
		assertThat(closed.standing().state()).isEqualTo("CLOSED");
		assertThat(closed.standing().successors()).containsExactly(90_001);
		assertThat(school(700_010).standing().state()).isEqualTo("GONE");
		assertThat(school(700_000).formerNames()).hasSize(1);
		assertThat(bytes()).isNotEqualTo(before);
		assertThat(now(this.imports.undo(second, this.editor))).isTrue();
		assertThat(bytes()).isEqualTo(before);
		assertThat(now(this.imports.undo(second, this.editor))).isFalse();
	}

	@Test
	void oneChangeIsAcceptedAloneAndAnotherLeft() throws IOException {
		accept(bring(false));
		UUID second = bring(true);
		List<StoredChange> changed = now(this.imports.changes(second)
			.filter(one -> one.change().kind() == Kind.CHANGED && one.change().urn() == 700_004)
			.collectList());
		assertThat(changed).hasSize(2);
		assertThat(now(this.imports.accept(second, Kind.CHANGED, List.of(changed.get(0).place()), this.editor)))
			.isEqualTo(1);
		assertThat(now(this.imports.leave(second, Kind.CHANGED, List.of(changed.get(1).place()), this.editor)))
			.isEqualTo(1);
		assertThat(school(700_004).address().get(0)).extracting(School.Address::street, School.Address::town)
			.containsExactly("1 New Street", "Blackpool");
		assertThat(now(this.imports.accept(second, Kind.CHANGED, List.of(changed.get(0).place()), this.editor)))
			.isZero();
	}

	@Test
	void anImportThatWasFollowedIsNotUndone() throws IOException {
		UUID first = bring(false);
		accept(first);
		accept(bring(true));
		assertThat(now(this.imports.undo(first, this.editor))).isFalse();
		assertThat(edition().schools()).hasSizeGreaterThan(59);
	}

	@Test
	void aFileWithFarFewerSchoolsIsRefusedAndNothingIsKept() throws IOException {
		accept(bring(false));
		GeneratedRegister half = new GeneratedRegister(11, 300, 40);
		assertThatThrownBy(() -> now(this.imports.bring(half.write(this.folder, false), Optional.empty(), rows -> {
		}))).isInstanceOf(RefusedRegister.class).hasMessageContaining("TOO_FEW");
		assertThat(Rows.count("SELECT count(*) FROM directory.import")).isOne();
	}

	private UUID bring(boolean second) throws IOException {
		return now(this.imports.bring(REGISTER.write(this.folder, second), Optional.of(this.editor), rows -> {
		}));
	}

	private void accept(UUID id) {
		for (Kind kind : Kind.values()) {
			now(this.imports.accept(id, kind, List.of(), this.editor));
		}
	}

	private static String policy(int urn) {
		return """
				INSERT INTO directory.policy (id, urn, kind, state, address, version, changed)
				VALUES (gen_random_uuid(), %d, 'child-protection', 'PUBLISHED', 'https://one.invalid/policy.pdf', 1, now())
				"""
			.formatted(urn);
	}

	private List<String> policyStates(int urn) {
		return school(urn).policies().stream().map(School.Policy::state).toList();
	}

	private School school(int urn) {
		return edition().schools().stream().filter(one -> one.urn() == urn).findFirst().orElseThrow();
	}

	private PublishedSchools edition() {
		return now(this.schools.edition());
	}

	private byte[] bytes() {
		return JsonMapper.builder().build().writeValueAsBytes(edition());
	}

	private static <T> T now(Mono<T> work) {
		return Objects.requireNonNull(work.block(SOON));
	}

}

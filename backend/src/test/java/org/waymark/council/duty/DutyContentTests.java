package org.waymark.council.duty;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.waymark.notification.duty.OnDuty;
import org.waymark.notification.duty.OnDuty.Person;
import org.waymark.notification.duty.OnDuty.Step;
import org.waymark.site.content.ContentFiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class DutyContentTests {

	private static final String DUTY = """
			example: false
			people:
			  - { code: phone, name: Hub phone, text: "07700 900101" }
			  - { code: desk, name: Desk, email: desk@hub.example }
			hub-hours: { name: Day, steps: [{ after: 0, tell: [phone] }, { after: %s, tell: [phone, desk] }] }
			other-hours: { name: Night, steps: [{ after: 0, tell: [%s] }] }
			again: 15
			""";

	@TempDir
	Path folder;

	private final DutyContent example = new DutyContent(new ContentFiles(null));

	@Test
	void rotaThatShipsSaysThatItIsAnExample() {
		assertThat(this.example.plan().example()).isTrue();
		assertThat(this.example.plan().otherHours().team()).isEqualTo("Emergency Duty Team");
		assertThat(this.example.plan().hubHours().steps()).extracting(Step::after)
			.containsExactly(Duration.ZERO, Duration.ofMinutes(3), Duration.ofMinutes(6), Duration.ofMinutes(10));
	}

	@Test
	void councilPutsItsOwnRotaThere() throws IOException {
		write(DUTY.formatted("5", "desk"));
		DutyPlan plan = content().plan();
		Person phone = plan.hubHours().steps().get(0).people().get(0);
		assertThat(plan.example()).isFalse();
		assertThat(phone.text()).hasValue("07700 900101");
		assertThat(phone.email()).isEmpty();
		assertThat(plan.hubHours().steps().get(1).people()).extracting(Person::name)
			.containsExactly("Hub phone", "Desk");
		assertThat(plan.otherHours()).isEqualTo(new OnDuty("Night",
				List.of(new Step(Duration.ZERO, List.of(plan.hubHours().steps().get(1).people().get(1)))),
				Duration.ofMinutes(15)));
	}

	@ParameterizedTest
	@CsvSource({ "0, desk, a later time", "5, nobody, somebody to tell" })
	void rotaThatMakesNoSenseStopsTheStart(String after, String code, String fault) throws IOException {
		write(DUTY.formatted(after, code));
		assertThatThrownBy(this::content).hasStackTraceContaining("duty.yaml").hasStackTraceContaining(fault);
	}

	@Test
	void fileThatCannotBeUnderstoodStopsTheStartAndIsNamed() throws IOException {
		write("[broken");
		assertThatThrownBy(this::content).hasMessageContaining("duty.yaml");
	}

	@Test
	void changedFileIsReadAgainAndABrokenOneLeavesTheLastGoodContent() throws IOException {
		write(DUTY.formatted("5", "desk"));
		DutyContent content = content();
		write(DUTY.formatted("10", "desk"));
		content.refresh();
		assertThat(content.plan().hubHours().steps().get(1).after()).isEqualTo(Duration.ofMinutes(10));
		write("people: [broken");
		content.refresh();
		assertThat(content.plan().hubHours().steps().get(1).after()).isEqualTo(Duration.ofMinutes(10));
	}

	private DutyContent content() {
		return new DutyContent(new ContentFiles(this.folder));
	}

	private void write(String text) throws IOException {
		Files.writeString(this.folder.resolve("duty.yaml"), text);
	}

}

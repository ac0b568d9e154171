package org.waymark.triage.report;

import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

import org.waymark.decisions.ActionFormPage.Line;
import org.waymark.decisions.DecisionPage.Paper;
import org.waymark.decisions.DecisionPage.PersonPart;
import org.waymark.triage.ownership.ReportSidebar;
import org.waymark.triage.report.RecordFile.Child;
import org.waymark.triage.report.RecordFile.Concern;
import org.waymark.triage.report.RecordFile.Decision;
import org.waymark.triage.report.RecordFile.Earlier;
import org.waymark.triage.report.RecordFile.Outcome;
import org.waymark.triage.report.RecordFile.Subjects;
import org.waymark.triage.report.RecordFile.Summary;
import org.waymark.triage.report.RecordFile.Times;
import org.waymark.triage.report.ReportPage.Section;

import static org.assertj.core.api.Assertions.assertThat;

/** Other systems read the file: it is the same whatever its parts are called inside. */
class RecordFileTests {

	private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

	private final JsonMapper json = JsonMapper.builder().build();

	@Test
	void aFileOfVersionOneKeepsItsFieldsAndTheirOrder() {
		assertThat(this.json.writeValueAsString(whole())).isEqualTo("""
				{"schema":1,\
				"reference":"ABCDE12345","kind":"CHILD","received":"2026-03-02T12:00:00Z",\
				"rating":"AMBER","rules":["DANGER_NOW"],"area":"INSIDE",\
				"statutoryDue":"2026-03-02T12:00:01Z","ratingDue":"2026-03-02T12:00:02Z",\
				"decided":"2026-03-02T12:00:03Z","closed":"2026-03-02T12:00:04Z",\
				"wish":"Named","reported":[{"question":"What?","chosen":["One"],"words":["Own words"],"lines":[]}],\
				"children":[{"id":"c1","name":"First","known":[],"outcomes":[{"code":"NFA",\
				"outcome":"No further action","state":"In force","by":"By","details":[]}]}],\
				"people":[{"id":"p1","name":"Second","lines":[{"label":"Age","value":"40"}]}],\
				"decisionRecord":{"state":"Written","written":true,"lines":[]},"reporterTold":{"state":"Told",\
				"written":true,"lines":[]},\
				"keyWorker":{"state":"Named","written":true,"lines":[]},\
				"earlier":[{"reference":"ABCDE 54321","received":"2 March"}],\
				"timeline":[{"at":"now","machine":"2026","what":"Somebody rated it","words":"","hints":[]}],\
				"reporter":[{"label":"Name","value":"Third"}],\
				"made":"Made"}\
				""");
	}

	@Test
	void whatIsNotThereIsNull() {
		RecordFile file = new RecordFile(1, new Summary("ABCDE12345", "PLACE", NOON, "", List.of(), "UNKNOWN"),
				new Times(null, null, null, null), new Concern("Named", null), new Subjects(List.of(), List.of()),
				new Decision(new Paper("Nobody", false, List.of()), new Paper("Nobody", false, List.of()), null),
				List.of(), List.of(), null, "Made");
		assertThat(this.json.writeValueAsString(file)).isEqualTo("""
				{"schema":1,\
				"reference":"ABCDE12345","kind":"PLACE","received":"2026-03-02T12:00:00Z",\
				"rating":"","rules":[],"area":"UNKNOWN",\
				"statutoryDue":null,"ratingDue":null,\
				"decided":null,"closed":null,\
				"wish":"Named","reported":null,\
				"children":[],\
				"people":[],\
				"decisionRecord":{"state":"Nobody","written":false,"lines":[]},"reporterTold":{"state":"Nobody",\
				"written":false,"lines":[]},\
				"keyWorker":null,\
				"earlier":[],\
				"timeline":[],\
				"reporter":null,\
				"made":"Made"}\
				""");
	}

	private static RecordFile whole() {
		return new RecordFile(1, new Summary("ABCDE12345", "CHILD", NOON, "AMBER", List.of("DANGER_NOW"), "INSIDE"),
				new Times(NOON.plusSeconds(1), NOON.plusSeconds(2), NOON.plusSeconds(3), NOON.plusSeconds(4)),
				new Concern("Named", List.of(new Section("What?", List.of("One"), List.of("Own words"), List.of()))),
				new Subjects(
						List.of(new Child("c1", "First", List.of(),
								List.of(new Outcome("NFA", "No further action", "In force", "By", List.of())))),
						List.of(new PersonPart("p1", "Second", List.of(new Line("Age", "40"))))),
				new Decision(new Paper("Written", true, List.of()), new Paper("Told", true, List.of()),
						new Paper("Named", true, List.of())),
				List.of(new Earlier("ABCDE 54321", "2 March")),
				List.of(new ReportSidebar.Entry("now", "2026", "Somebody rated it", "", List.of())),
				List.of(new ReportPage.Line("Name", "Third")), "Made");
	}

}

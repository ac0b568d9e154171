package org.waymark.decisions;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.test.web.reactive.server.EntityExchangeResult;

import org.waymark.decisions.ActionType.Question;
import org.waymark.platform.database.TriageDatabase;
import org.waymark.testing.DeskClient;

/** A report that a worker works on, step by step, through its forms. */
public class Worked {

	private final TriageDatabase database;

	private final String report;

	public Worked(TriageDatabase database, String reference) {
		this.database = database;
		this.report = "/triage/reports/" + reference;
	}

	public String page() {
		return this.report + "/decision";
	}

	public void taken(DeskClient who) {
		who.send("/triage/home", this.report + "/owner", Map.of("act", "CLAIMED"));
	}

	public void rated(DeskClient who, String rating) {
		who.send("/triage/home", this.report + "/rating",
				Map.of("version", version(), "rating", rating, "reason", "Because"));
	}

	public int child(DeskClient who, String name) {
		return status(send(who, "decision/child", Map.of("name", name, "known", "NO", "level", "L3")));
	}

	public int record(DeskClient who, String sexual) {
		return record(who, sexual, "Not known");
	}

	public int record(DeskClient who, String sexual, String nature) {
		Map<String, String> answers = ActionType.RECORD.questions()
			.stream()
			.collect(Collectors.toMap(Question::name,
					question -> question.choices().isEmpty() ? "Not known" : question.choices().get(0)));
		answers.put("sexual", sexual);
		answers.put("nature", nature);
		return status(send(who, "decision/record", answers));
	}

	public int decided(DeskClient who, String name, String code) {
		return status(send(who, "decision/outcome",
				Map.of("of", childOf(name), "outcomes", code, "reason", "Seen by the school", "agency", "None")));
	}

	public EntityExchangeResult<byte[]> signed(DeskClient who, String verdict) {
		return send(who, "sign-off", Map.of("of", lastOutcome(), "verdict", verdict, "reason", "Read it all"));
	}

	/** Notes who took the last outcome on. */
	public EntityExchangeResult<byte[]> takenOn(DeskClient who) {
		return send(who, "decision/acknowledge",
				Map.of("of", lastOutcome(), "who", "Q. Larkspur, assessment team", "when", "Today at noon"));
	}

	/** Notes why the reporter was not told. */
	public EntityExchangeResult<byte[]> told(DeskClient who) {
		return send(who, "decision/tell", Map.of("told", "NOT_TOLD", "how", "They left no way to be reached"));
	}

	/** Notes that the reporter was told, and closes. */
	public EntityExchangeResult<byte[]> closed(DeskClient who) {
		told(who);
		return send(who, "decision/close", Map.of());
	}

	/** Sends a form with the version as it stands. */
	public EntityExchangeResult<byte[]> send(DeskClient who, String task, Map<String, String> fields) {
		Map<String, String> all = Stream
			.concat(Map.of("version", version()).entrySet().stream(), fields.entrySet().stream())
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (standing, given) -> given));
		return who.send("/triage/home", this.report + "/" + task, all);
	}

	public String version() {
		return list("SELECT version::text FROM triage.report WHERE reference = '" + reference() + "'").get(0);
	}

	public String reference() {
		return this.report.substring(this.report.lastIndexOf('/') + 1);
	}

	// Names are sealed: children are told apart by the order in which they were added.
	public String childOf(String name) {
		List<String> ids = list("SELECT id::text FROM triage.child ORDER BY position");
		return ids.get(name.equals("First") ? 0 : ids.size() - 1);
	}

	/** Id of what was decided last. */
	public String lastOutcome() {
		return list("SELECT id::text FROM triage.outcome ORDER BY position DESC").get(0);
	}

	public List<String> list(String sql) {
		return Objects
			.requireNonNull(this.database.client().sql(sql).mapValue(String.class).all().collectList().block());
	}

	public static int status(EntityExchangeResult<byte[]> answer) {
		return answer.getStatus().value();
	}

}

package org.waymark.committee.awareness;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.waymark.committee.awareness.Activity.Setting;
import org.waymark.committee.tables.PastedTable;
import org.waymark.committee.tables.PastedTable.Line;
import org.waymark.committee.tables.TableRegister;
import org.waymark.desk.Words;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.csv.CsvRow;
import org.waymark.platform.form.FieldError;
import org.waymark.platform.ids.StaffId;
import org.waymark.site.text.TypedText;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * Takes tables into the awareness log. They have the columns of the log's own file. An
 * activity of the same day and title is there already, and stays.
 */
@Component
@ConditionalOnFace(Face.TRIAGE)
class ActivityRegister implements TableRegister<Activity> {

	private static final List<String> COLUMNS = List.of("DAY", "TITLE", "THEMES", "AUDIENCE", "PEOPLE", "ESTIMATE",
			"PLACE", "PROVIDER", "FUNDING", "PRIORITY", "REMOVED");

	private static final List<String> NEEDED = List.of("DAY", "TITLE", "THEMES", "AUDIENCE", "PLACE", "PRIORITY");

	private final Activities activities;

	private final ActivityRules rules;

	private final Words words;

	ActivityRegister(Activities activities, ActivityRules rules, Words words) {
		this.activities = activities;
		this.rules = rules;
		this.words = words;
	}

	@Override
	public String address() {
		return "/triage/committee/awareness";
	}

	@Override
	public String code() {
		return "AWARENESS";
	}

	@Override
	public List<String> columns() {
		return COLUMNS.stream().map(this::column).toList();
	}

	@Override
	public PastedTable<Activity> read(String table) {
		return read(table, this.activities.today());
	}

	PastedTable<Activity> read(String table, LocalDate today) {
		List<String> needed = NEEDED.stream().map(this::column).toList();
		return PastedTable.read(this.words, table, needed, row -> line(form(row), row, today));
	}

	@Override
	public Mono<List<Activity>> fresh(List<Activity> rows) {
		return Flux.fromStream(rows.stream().map(row -> row.day().getYear()).distinct())
			.concatMap(this.activities::of)
			.flatMapIterable(year -> year)
			.map(ActivityRegister::key)
			.collect(Collectors.toSet())
			.map(known -> fresh(rows, known));
	}

	@Override
	public List<String> said(List<Activity> rows) {
		return rows.stream().map(Activity::title).toList();
	}

	@Override
	public Mono<Void> keep(List<Activity> rows, StaffId author) {
		return this.activities.addAll(rows, author);
	}

	private static List<Activity> fresh(List<Activity> rows, Set<String> known) {
		return rows.stream().filter(row -> !known.contains(key(row))).toList();
	}

	private Line<Activity> line(ActivityForm form, CsvRow row, LocalDate today) {
		Stream<FieldError> typed = this.rules.faults(form, today)
			.stream()
			.map(fault -> new FieldError(column(fault.field().toUpperCase(Locale.ROOT)),
					this.words.error(fault).text()));
		Stream<FieldError> guess = estimate(row).isEmpty()
				? Stream.of(new FieldError(column("ESTIMATE"), this.words.of("error", "ACTIVITY_ESTIMATE")))
				: Stream.empty();
		List<FieldError> faults = Stream.concat(typed, guess).toList();
		String key = form.day() + "\n" + form.title().toLowerCase(Locale.ROOT);
		UUID id = UUID.nameUUIDFromBytes(("activity\n" + key).getBytes(UTF_8));
		return new Line<>(key, faults.isEmpty() ? Optional.of(form.activity(id)) : Optional.empty(), faults);
	}

	private ActivityForm form(CsvRow row) {
		Setting setting = new Setting(code("audience", cell(row, "AUDIENCE")), code("place", cell(row, "PLACE")),
				cell(row, "PROVIDER"), cell(row, "FUNDING"), code("priority", cell(row, "PRIORITY")));
		List<String> themes = Stream.of(cell(row, "THEMES").split("[,;]"))
			.map(TypedText::stripped)
			.filter(theme -> !theme.isEmpty())
			.map(theme -> code("theme", theme))
			.toList();
		String day = row.date(column("DAY")).map(LocalDate::toString).orElse(cell(row, "DAY"));
		return new ActivityForm("", day, cell(row, "TITLE"), themes, cell(row, "PEOPLE"), estimate(row).orElse(false),
				setting, cell(row, "REMOVED"), 0);
	}

	/** Whether the people were estimated; empty where the cell says neither. */
	private Optional<Boolean> estimate(CsvRow row) {
		String typed = cell(row, "ESTIMATE");
		if (typed.equalsIgnoreCase(this.words.of("access", "YES"))) {
			return Optional.of(true);
		}
		boolean no = typed.isEmpty() || typed.equalsIgnoreCase(this.words.of("access", "NO"));
		return no ? Optional.of(false) : Optional.empty();
	}

	/** The code of a word; what has no code stays as it is, and is a fault. */
	private String code(String kind, String typed) {
		return this.words.codes(kind)
			.stream()
			.filter(code -> this.words.of(kind, code).equalsIgnoreCase(typed))
			.findFirst()
			.orElse(typed);
	}

	private String cell(CsvRow row, String column) {
		String text = row.text(column(column));
		return text.startsWith("'") ? text.substring(1) : text;
	}

	private String column(String code) {
		return this.words.of("activity-fact", code);
	}

	private static String key(Activity one) {
		return one.day() + "\n" + one.title().toLowerCase(Locale.ROOT);
	}

}

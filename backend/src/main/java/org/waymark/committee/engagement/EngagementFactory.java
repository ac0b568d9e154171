package org.waymark.committee.engagement;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import org.waymark.committee.engagement.EngagementPage.Row;
import org.waymark.committee.engagement.EngagementPage.Sector;
import org.waymark.committee.engagement.OrganisationStore.Change;
import org.waymark.committee.engagement.OrganisationStore.Need;
import org.waymark.desk.Fault;
import org.waymark.desk.TimeWords;
import org.waymark.desk.Words;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.form.Option;
import org.waymark.site.text.TypedText;
import org.waymark.staff.DeskFrame;

/** Turns the register of organisations into its pages and its file. */
@Component
@ConditionalOnFace(Face.TRIAGE)
class EngagementFactory {

	private static final List<String> CHOSEN = List.of("sector", "licence", "stage", "result", "why");

	private final Words words;

	private final OrganisationRules rules;

	private final OrganisationTable table;

	EngagementFactory(Words words, OrganisationRules rules, OrganisationTable table) {
		this.words = words;
		this.rules = rules;
		this.table = table;
	}

	EngagementPage page(DeskFrame frame, List<Organisation> all, List<Need> needed, LocalDate today) {
		List<Organisation> counted = all.stream().filter(Organisation::counts).toList();
		List<Row> rows = all.stream()
			.sorted(Comparator.comparing(one -> !one.overdue(today)))
			.map(one -> row(one, today))
			.toList();
		return new EngagementPage(frame, total(counted, today), sectors(counted, today), reasons(counted),
				counted.stream().map(one -> one.whyNot().moved()).filter(moved -> !moved.isEmpty()).distinct().toList(),
				needed.stream().map(need -> this.table.word("sector", need.sector()) + ", " + need.area()).toList(),
				rows);
	}

	OrganisationPage entry(DeskFrame frame, OrganisationForm form, List<Change> history, boolean conflict,
			List<Fault> faults) {
		Map<String, List<Option>> choices = new HashMap<>();
		CHOSEN.forEach(field -> choices.put(field, options(field, form.field(field))));
		List<String> past = history.stream().map(this::said).toList();
		return new OrganisationPage(frame, form, choices, conflict ? past.get(0) : "", past,
				faults.stream().map(this.words::error).toList());
	}

	/**
	 * The register as a table, heads first. What was taken out is in it, with the reason.
	 */
	Stream<List<String>> file(List<Organisation> all) {
		return Stream.concat(Stream.of(this.table.columns()), all.stream().map(this::line));
	}

	private List<String> line(Organisation one) {
		OrganisationForm form = OrganisationForm.of(one);
		return OrganisationForm.FIELDS.stream()
			.map(field -> CHOSEN.contains(field) ? this.table.word(field, form.field(field)) : form.field(field))
			.toList();
	}

	private String total(List<Organisation> counted, LocalDate today) {
		long trained = counted.stream().filter(one -> one.stage().learned()).count();
		long overdue = counted.stream().filter(one -> one.overdue(today)).count();
		return this.words.of("engagement", "TOTAL")
			.replace("{all}", Integer.toString(counted.size()))
			.replace("{trained}", Long.toString(trained))
			.replace("{overdue}", Long.toString(overdue));
	}

	private List<Sector> sectors(List<Organisation> counted, LocalDate today) {
		return this.rules.codes("sector").stream().map(code -> {
			List<Organisation> own = counted.stream().filter(one -> one.known().sector().equals(code)).toList();
			return sector(this.table.word("sector", code), own, today);
		}).toList();
	}

	private Sector sector(String name, List<Organisation> own, LocalDate today) {
		List<Organisation> trained = own.stream().filter(one -> one.stage().learned() && !one.stale(today)).toList();
		List<Organisation> visited = own.stream().filter(one -> !one.visit().result().isEmpty()).toList();
		int people = trained.stream().mapToInt(one -> one.training().people().orElse(0)).sum();
		int staff = trained.stream().mapToInt(one -> one.training().staff().orElse(0)).sum();
		long right = visited.stream().filter(one -> one.visit().result().equals("CHALLENGED")).count();
		return new Sector(name, own.size(),
				(int) own.stream().filter(one -> one.stage() != EngagementStage.FOUND).count(), trained.size(),
				of(people, staff), of(right, visited.size()));
	}

	private String of(long part, long whole) {
		return (whole == 0) ? Long.toString(part)
				: this.words.of("engagement", "OF")
					.replace("{part}", Long.toString(part))
					.replace("{whole}", Long.toString(whole));
	}

	private List<String> reasons(List<Organisation> counted) {
		return this.rules.codes("why")
			.stream()
			.map(code -> this.table.word("why", code) + ": "
					+ counted.stream().filter(one -> one.whyNot().reason().equals(code)).count())
			.toList();
	}

	private Row row(Organisation one, LocalDate today) {
		String outlet = one.known().partOf();
		String name = outlet.isEmpty() ? one.known().name()
				: TypedText.isolated(one.known().name()) + " – " + TypedText.isolated(outlet);
		String next = one.next()
			.due()
			.map(day -> TypedText.isolated(one.next().action()) + ", " + TimeWords.date(day))
			.orElse("");
		return new Row(one.id().toString(), name, this.table.word("sector", one.known().sector()),
				this.table.word("stage", one.stage().name()), one.known().owner(), next, late(one, today),
				!one.counts());
	}

	private String late(Organisation one, LocalDate today) {
		if (!one.overdue(today)) {
			return "";
		}
		Optional<LocalDate> stale = one.stale(today) ? one.stale() : Optional.empty();
		return stale.map(day -> this.words.of("engagement", "STALE").replace("{day}", TimeWords.date(day)))
			.orElseGet(() -> this.words.of("engagement", "LATE"));
	}

	private List<Option> options(String field, String chosen) {
		return this.rules.codes(field)
			.stream()
			.map(code -> new Option(code, this.table.word(field, code), code.equals(chosen)))
			.toList();
	}

	private String said(Change change) {
		String line = TimeWords.on(change.at()) + ", " + TypedText.isolated(change.author()) + ": "
				+ this.table.word("stage", change.stage());
		return change.removed().isEmpty() ? line : line + ". "
				+ this.words.of("activity", "REMOVED").replace("{why}", TypedText.isolated(change.removed()));
	}

}

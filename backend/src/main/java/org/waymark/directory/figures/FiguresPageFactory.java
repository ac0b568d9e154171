package org.waymark.directory.figures;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import org.waymark.desk.Words;
import org.waymark.directory.figures.MonthStore.Month;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.site.schools.PublishedFigures;
import org.waymark.site.schools.PublishedFigures.Part;
import org.waymark.site.schools.PublishedFigures.Row;
import org.waymark.site.schools.PublishedFigures.Table;
import org.waymark.site.schools.PublishedSchools.PolicyKind;
import org.waymark.staff.DeskFrame;

/** Turns figures into a page, into a file, and into what everybody sees. */
@Component
@ConditionalOnFace(Face.TRIAGE)
class FiguresPageFactory {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

	private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);

	private static final int HUNDRED = 100;

	private final Words words;

	FiguresPageFactory(Words words) {
		this.words = words;
	}

	FiguresPage page(DeskFrame frame, PolicyFigures figures, List<Month> months) {
		return new FiguresPage(frame, DAY.format(figures.today()), parts(figures, months));
	}

	/** The same for everybody. */
	PublishedFigures published(PolicyFigures figures, List<Month> months) {
		return new PublishedFigures(PublishedFigures.FORMAT, figures.today(), figures.edition().invented(),
				parts(figures, months), file(figures, months).toList());
	}

	private List<Part> parts(PolicyFigures figures, List<Month> months) {
		List<PolicyCount> counts = figures.counts();
		return figures.edition()
			.kinds()
			.stream()
			.filter(kind -> counts.stream().anyMatch(count -> count.kind().equals(kind.code())))
			.map(kind -> part(kind, counts, figures.questions(), months))
			.toList();
	}

	private Part part(PolicyKind kind, List<PolicyCount> counts, List<QuestionCount> questions, List<Month> months) {
		List<PolicyCount> own = counts.stream().filter(count -> count.kind().equals(kind.code())).toList();
		LocalDate since = kind.inForceSince();
		List<Table> tables = new ArrayList<>();
		tables.add(table(kind, "WHERE", List.of("SCHOOLS", "PUBLISHED", "ON_REQUEST", "NOT_FOUND", "NOT_LOOKED"),
				own.stream().map(this::where).toList()));
		tables.add(table(kind, "COVERS", List.of("DOCUMENTS", "ALL", "GAP", "OPEN", "UNSEEN", "OLD"),
				own.stream().map(this::covers).toList()));
		tables.add(table(kind, "QUESTIONS", List.of("YES", "NO", "UNCLEAR", "UNKNOWN"),
				questions.stream()
					.filter(count -> count.kind().equals(kind.code()))
					.map(FiguresPageFactory::question)
					.toList()));
		List<Row> before = months.stream()
			.filter(month -> month.count().kind().equals(kind.code()) && all(month.count()))
			.map(this::month)
			.toList();
		if (!before.isEmpty()) {
			tables
				.add(table(kind, "MONTHS", List.of("SCHOOLS", "PUBLISHED", "NOT_FOUND", "ALL", "GAP", "OLD"), before));
		}
		return new Part(kind.code(), kind.name(), (since != null) ? DAY.format(since) : "", tables);
	}

	private Table table(PolicyKind kind, String code, List<String> columns, List<Row> rows) {
		return new Table(kind.code() + "-" + code.toLowerCase(Locale.ROOT),
				kind.name() + ": " + this.words.of("figures-table", code),
				columns.stream().map(column -> this.words.of("figures-column", column)).toList(), rows);
	}

	private Row where(PolicyCount count) {
		return row(count, count.schools(), Integer.toString(count.schools()), count.published(), count.onRequest(),
				count.notFound(), count.notLooked());
	}

	private Row covers(PolicyCount count) {
		PolicyCount.Covering covering = count.covering();
		return row(count, count.documents(), Integer.toString(count.documents()), covering.all(), covering.gap(),
				covering.open(), covering.unseen(), count.outOfDate());
	}

	private Row row(PolicyCount count, int whole, String first, int... parts) {
		Function<Integer, String> said = all(count) ? part -> share(part, whole) : String::valueOf;
		List<String> cells = Stream.concat(Stream.of(first), Arrays.stream(parts).boxed().map(said)).toList();
		return new Row(this.words.of("school-phase", count.phase()), cells);
	}

	private Row month(Month month) {
		PolicyCount count = month.count();
		int documents = count.documents();
		return new Row(MONTH.format(month.begins()),
				List.of(Integer.toString(count.schools()), share(count.published(), count.schools()),
						share(count.notFound(), count.schools()), share(count.covering().all(), documents),
						share(count.covering().gap(), documents), share(count.outOfDate(), documents)));
	}

	private static Row question(QuestionCount count) {
		return new Row(count.words(),
				Stream.of(count.yes(), count.no(), count.unclear(), count.unknown()).map(String::valueOf).toList());
	}

	/** A share of few schools would say less than their number. */
	private static String share(int part, int whole) {
		return (whole == 0) ? "0" : part + " (" + Math.round(part * (float) HUNDRED / whole) + "%)";
	}

	private static boolean all(PolicyCount count) {
		return count.phase().equals(PolicyFigures.ALL);
	}

	/** A row a kind and phase: of today first, then of each month. */
	Stream<List<String>> file(PolicyFigures figures, List<Month> months) {
		List<String> heads = Stream.concat(Stream.of("day", "kind", "phase"), PolicyCount.NAMES.stream()).toList();
		Stream<List<String>> now = figures.counts().stream().map(count -> line(figures.today(), count));
		Stream<List<String>> before = months.stream().map(month -> line(month.begins(), month.count()));
		return Stream.of(Stream.of(heads), now, before).flatMap(part -> part);
	}

	private static List<String> line(LocalDate day, PolicyCount count) {
		return Stream
			.concat(Stream.of(day.toString(), count.kind(), count.phase()),
					count.numbers().stream().map(String::valueOf))
			.toList();
	}

}

package org.waymark.triage.ownership;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

import org.waymark.cases.ReportAct;
import org.waymark.cases.ReportAct.Leaving;
import org.waymark.cases.Timeline;
import org.waymark.cases.Timeline.TimelineEntry;
import org.waymark.desk.TimeWords;
import org.waymark.desk.Words;
import org.waymark.desk.language.Language;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.ids.ReportId;
import org.waymark.retention.Keepings;
import org.waymark.retention.holds.Holds;
import org.waymark.site.terms.ReportReference;
import org.waymark.site.text.TypedText;
import org.waymark.staff.Member;

/** Reads what stands beside the words of a report. */
@Component
@ConditionalOnFace(Face.TRIAGE)
public class ReportSidebars {

	private final Ownership ownership;

	private final Timeline timeline;

	private final OwnerPageFactory owners;

	private final Words words;

	private final Language language;

	private final Holds holds;

	private final Keepings keepings;

	ReportSidebars(Ownership ownership, Timeline timeline, OwnerPageFactory owners, Words words, Language language,
			Holds holds, Keepings keepings) {
		this.ownership = ownership;
		this.timeline = timeline;
		this.owners = owners;
		this.words = words;
		this.language = language;
		this.holds = holds;
		this.keepings = keepings;
	}

	/** The sidebar of a report that exists. */
	public Mono<ReportSidebar> of(ReportReference reference, Member reader) {
		return this.ownership.see(reference, reader)
			.flatMap(report -> Mono.zip(this.timeline.of(report.report()).collectList(), kept(report.report()))
				.map(read -> side(report, read.getT1(), read.getT2(), reader)));
	}

	private Mono<ReportSidebar.Kept> kept(ReportId report) {
		return Mono.zip(this.keepings.on(report), this.holds.on(report), ReportSidebar.Kept::new);
	}

	private ReportSidebar side(ReportOwnership hold, List<TimelineEntry> lines, ReportSidebar.Kept kept,
			Member reader) {
		return new ReportSidebar("/triage/reports/" + hold.reference(),
				"/triage/reports/" + hold.reference() + "/owner", hold.version(), this.owners.owner(hold, reader),
				hold.free(), hold.heldBy(reader), kept,
				lines.stream().map(line -> entry(line, TimeWords.from(hold.now()))).toList(), missed(lines),
				lines.stream().filter(line -> line.leaving() != Leaving.NOTHING).map(this::leaving).toList());
	}

	// Worked out from what stands on the timeline, which nobody can change.
	private List<String> missed(List<TimelineEntry> lines) {
		return IntStream.range(0, lines.size())
			.mapToObj(at -> missed(lines.get(at))
				.map(words -> words.replace("{rating}", former(lines.subList(at + 1, lines.size())))))
			.flatMap(Optional::stream)
			.toList();
	}

	private Optional<String> missed(TimelineEntry line) {
		return line.missed()
			.map(due -> this.words.of("rating-due", "MISSED" + round(line))
				.replace("{at}", TimeWords.on(due))
				.replace("{late}", TimeWords.length(Duration.between(due, line.at()))));
	}

	/** Opening it again keeps what was decided too late, rating it again what was not. */
	private static String round(TimelineEntry line) {
		return line.act().filter(ReportAct.REOPENED::equals).isPresent() ? "_ROUND" : "";
	}

	/** How a report was rated before, by the lines before. */
	private String former(List<TimelineEntry> earlier) {
		return earlier.stream()
			.flatMap(line -> line.act().flatMap(ReportAct::rating).stream())
			.findFirst()
			.map(rating -> this.words.rating(rating.name()))
			.orElse("");
	}

	private ReportSidebar.Entry leaving(TimelineEntry line) {
		ReportSidebar.Entry entry = entry(line, TimeWords::on);
		return (line.leaving() == Leaving.ACT_AND_REASON) ? entry : entry.wordless();
	}

	private ReportSidebar.Entry entry(TimelineEntry line, Function<Instant, String> times) {
		String what = this.words.of("act", line.code())
			.replace("{who}", TypedText.isolated(line.actor()))
			.replace("{whom}", TypedText.isolated(line.whom()));
		String late = line.missed().map(due -> ". " + this.words.of("rating-due", "LATE" + round(line))).orElse("");
		return new ReportSidebar.Entry(times.apply(line.at()), line.at().toString(), what + late,
				line.words().orElseGet(() -> this.words.of("line", "CLOSED")),
				line.words().map(this.language::hints).orElse(List.of()));
	}

}

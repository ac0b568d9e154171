package org.waymark.linking.earlier;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;

import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

import org.waymark.desk.Fault;
import org.waymark.desk.TimeWords;
import org.waymark.desk.Words;
import org.waymark.linking.earlier.EarlierPage.Form;
import org.waymark.linking.earlier.EarlierPage.Part;
import org.waymark.linking.earlier.LinkedReport.Link;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.site.terms.ReportReference;
import org.waymark.site.text.TypedText;
import org.waymark.staff.DeskFrame;
import org.waymark.staff.Member;

/** Turns reports about the same into what pages say of them. */
@Component
@ConditionalOnFace(Face.TRIAGE)
public class EarlierPageFactory {

	private final EarlierReports reports;

	private final Words words;

	EarlierPageFactory(EarlierReports reports, Words words) {
		this.reports = reports;
		this.words = words;
	}

	/**
	 * The linked reports that the reader may see, the newest first. For an act that is
	 * recorded elsewhere.
	 */
	public Mono<List<Part>> of(ReportReference reference, Member reader) {
		return this.reports.see(reference, reader)
			.map(subject -> parts(subject, TimeWords.from(subject.now())))
			.defaultIfEmpty(List.of());
	}

	/** The same on paper, which is read years later. */
	public Mono<List<Part>> onPaper(ReportReference reference, Member reader) {
		return this.reports.see(reference, reader)
			.map(subject -> parts(subject, TimeWords::on))
			.defaultIfEmpty(List.of());
	}

	EarlierPage page(LinkedReport subject, EarlierForm form, DeskFrame frame, Member member, List<Fault> faults,
			boolean changed) {
		boolean gone = form.undoes() && subject.link(form.undo()).isEmpty();
		return new EarlierPage(frame, subject.reference().spoken(), "/triage/reports/" + subject.reference(),
				subject.version(), subject.workedOnBy(member), changed, parts(subject, TimeWords.from(subject.now())),
				subject.link(form.undo()).map(link -> part(subject, link, TimeWords.from(subject.now()))),
				new Form(form.other(), this.words.options("alike", EarlierForm.ALIKE, form.alike()),
						gone ? "" : form.why(), gone ? form.why() : ""),
				this.words.errors(faults));
	}

	private List<Part> parts(LinkedReport subject, Function<Instant, String> times) {
		return subject.links().stream().map(link -> part(subject, link, times)).toList();
	}

	private Part part(LinkedReport subject, Link link, Function<Instant, String> times) {
		String came = times.apply(link.received());
		boolean later = link.received().isAfter(subject.received());
		return new Part(link.id().toString(), link.reference().spoken(), "/triage/reports/" + link.reference(),
				later ? this.words.of("earlier", "LATER").replace("{at}", came) : came,
				this.words.rating(link.rating()), this.words.colour(link.rating()),
				this.words.of("earlier", link.closed() ? "CLOSED" : "OPEN"), this.words.of("alike", link.alike()),
				this.words.of("earlier", "BY")
					.replace("{who}", TypedText.isolated(link.name()))
					.replace("{at}", times.apply(link.at())),
				link.why().orElseGet(() -> this.words.of("line", "CLOSED")));
	}

}

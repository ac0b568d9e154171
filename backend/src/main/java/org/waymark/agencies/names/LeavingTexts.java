package org.waymark.agencies.names;

import java.util.Collection;
import java.util.List;
import java.util.Set;

import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.waymark.agencies.names.PersonalFacts.Found;
import org.waymark.agencies.names.PersonalFacts.Kind;
import org.waymark.cases.CaseHeads;
import org.waymark.desk.Words;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.site.terms.ReportReference;
import org.waymark.site.text.TypedText;
import org.waymark.staff.Member;

/**
 * Says what in a text may say who somebody is, before it goes where others read it. What
 * the hub knows is read from reports that the writer may see.
 */
@Component
@ConditionalOnFace(Face.TRIAGE)
public class LeavingTexts {

	/** What the writer, and whoever reads it, knows of themselves is no news. */
	private static final Set<Kind> TOLD = Set.of(Kind.NAME, Kind.PERHAPS_NAME, Kind.AGE, Kind.SCHOOL, Kind.ADDRESS,
			Kind.CONTACT);

	private final CaseHeads reports;

	private final KnownFactsReader known;

	private final Words words;

	LeavingTexts(CaseHeads reports, KnownFactsReader known, Words words) {
		this.reports = reports;
		this.known = known;
		this.words = words;
	}

	/** A line for each thing that was found, by these reports together; each once. */
	public Mono<List<String>> said(String text, Collection<ReportReference> references, Member writer) {
		return Flux.fromIterable(references)
			.concatMap(reference -> this.reports.find(reference, writer.id()))
			.concatMap(report -> this.known.of(report, writer))
			.concatMapIterable(facts -> PersonalFacts.in(text, facts))
			.filter(found -> TOLD.contains(found.kind()))
			.map(this::line)
			.distinct()
			.collectList();
	}

	private String line(Found found) {
		return this.words.of("leaving-found", found.kind().name())
			.replace("{words}", TypedText.isolated(found.words()));
	}

}

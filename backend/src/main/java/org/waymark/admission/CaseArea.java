package org.waymark.admission;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.waymark.admission.CouncilArea.Area;
import org.waymark.intake.ReportDocument;
import org.waymark.site.terms.Door;

/**
 * Whether a report lies in the council's area, by where each child lives and where the
 * place is. One inside is enough; "outside" is only said if all are outside. Pure.
 */
final class CaseArea {

	private CaseArea() {
	}

	static Area of(ReportDocument report, CouncilArea where) {
		Set<Area> all = Stream
			.concat(Stream.concat(report.words("children.where").stream(), report.words("home").stream()).map(List::of),
					Stream.of(place(report)))
			.filter(said -> !said.isEmpty())
			.map(said -> of(said, where))
			.collect(Collectors.toSet());
		return all.contains(Area.INSIDE) || all.equals(Set.of(Area.OUTSIDE)) ? surest(all) : Area.UNKNOWN;
	}

	/** Elsewhere a place is only something besides. */
	private static List<String> place(ReportDocument report) {
		return (report.door() == Door.PLACE)
				? Stream.concat(report.words("place").stream(), report.words("address").stream()).toList() : List.of();
	}

	/** Of several words for one place, those that the rules know count. */
	private static Area of(List<String> said, CouncilArea where) {
		return surest(said.stream().map(where::of).collect(Collectors.toSet()));
	}

	private static Area surest(Set<Area> said) {
		return Stream.of(Area.INSIDE, Area.OUTSIDE).filter(said::contains).findFirst().orElse(Area.UNKNOWN);
	}

}

package org.waymark.triage.screening;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import org.waymark.desk.SignWords.Indicators;
import org.waymark.desk.SignWords.Indicators.Group;
import org.waymark.desk.SignWords.Indicators.Indicator;
import org.waymark.desk.Words;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.form.Option;
import org.waymark.triage.screening.RatingPage.Signs;

/**
 * Signs that a person noted while rating. They are kept as words with their reason, so
 * that a later change of the list does not change what was noted. They decide nothing.
 */
@Component
@ConditionalOnFace(Face.TRIAGE)
class NotedSigns {

	private final Indicators indicators;

	private final Words words;

	NotedSigns(Indicators indicators, Words words) {
		this.indicators = indicators;
		this.words = words;
	}

	/** The signs to tick, with those that were ticked in this form before. */
	List<Signs> choices(Set<String> noted) {
		return this.indicators.groups().stream().map(group -> choices(group, noted)).toList();
	}

	/**
	 * The reason with what was noted below it; signs that are not on the list are not.
	 */
	String under(String reason, Set<String> noted) {
		List<String> lines = this.indicators.groups()
			.stream()
			.filter(group -> in(group, noted).findAny().isPresent())
			.map(group -> group.title() + ": "
					+ in(group, noted).map(Indicator::text).collect(Collectors.joining("; ")))
			.toList();
		return lines.isEmpty() ? reason
				: Stream.of(Stream.of(reason, "", this.words.of("signs", "NOTED")), lines.stream(), weight(noted))
					.flatMap(each -> each)
					.collect(Collectors.joining("\n"));
	}

	private Stream<String> weight(Set<String> noted) {
		int sum = this.indicators.groups()
			.stream()
			.flatMap(group -> in(group, noted))
			.mapToInt(Indicator::weight)
			.sum();
		return this.indicators.weighed()
				? Stream.of(this.words.of("signs", "WEIGHT").replace("{sum}", Integer.toString(sum))) : Stream.empty();
	}

	private static Signs choices(Group group, Set<String> noted) {
		return new Signs(RatingForm.SIGNS + group.code(), group.title(),
				group.signs()
					.stream()
					.map(sign -> new Option(sign.code(), sign.text(), noted.contains(sign.code())))
					.toList());
	}

	private static Stream<Indicator> in(Group group, Set<String> noted) {
		return group.signs().stream().filter(sign -> noted.contains(sign.code()));
	}

}

package org.waymark.triage.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import org.waymark.cases.ConcernDocument;
import org.waymark.cases.GivenAnswer;
import org.waymark.clocks.WorkingTime;
import org.waymark.desk.Words;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.site.ages.Age;
import org.waymark.site.text.TypedText;

/**
 * Says what the safety rules made of each age that was typed: that it was not read, that
 * its parts do not agree, or what was understood. A bare number needs no words.
 */
@Component
@ConditionalOnFace(Face.TRIAGE)
class AgeNotes {

	private static final Pattern NUMBER = Pattern.compile("\\d{1,2}");

	private final Words words;

	AgeNotes(Words words) {
		this.words = words;
	}

	/** The notes of a concern, in the order of its answers. */
	List<String> of(ConcernDocument concern, Instant received) {
		LocalDate day = WorkingTime.day(received);
		return concern.answers()
			.stream()
			.filter(answer -> !answer.coded() && isAge(answer))
			.flatMap(answer -> answer.values().stream())
			.flatMap(typed -> note(typed, day).stream())
			.toList();
	}

	private static boolean isAge(GivenAnswer answer) {
		return answer.input().equals("age") || answer.input().endsWith(".age");
	}

	private Optional<String> note(String typed, LocalDate day) {
		Age age = Age.read(typed, day);
		boolean plain = NUMBER.matcher(TypedText.stripped(TypedText.plain(typed))).matches();
		return (age.said() == Age.Said.NOTHING || plain) ? Optional.empty()
				: this.words.maybe("age", age.said().name())
					.map(words -> words.replace("{ages}", ages(age))
						.replace("{typed}", TypedText.isolated(TypedText.oneLine(typed))));
	}

	private String ages(Age age) {
		return age.windows()
			.stream()
			.map(window -> (window.youngest() == window.oldest()) ? String.valueOf(window.youngest())
					: this.words.of("age", "FROM_TO")
						.replace("{youngest}", String.valueOf(window.youngest()))
						.replace("{oldest}", String.valueOf(window.oldest())))
			.collect(Collectors.joining(", "));
	}

}

package org.waymark.cases;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.waymark.cases.ReportAct.Leaving;
import org.waymark.cases.Timeline.TimelineEntry;
import org.waymark.clocks.Rating;

import static org.assertj.core.api.Assertions.assertThat;

class ReportActTests {

	private static final Set<ReportAct> HIDDEN = EnumSet.of(ReportAct.RECUSED, ReportAct.RECUSAL_ENDED);

	private static final Set<ReportAct> WITHOUT_REASON = EnumSet.of(ReportAct.RESTRICTED_NAME_ONLY,
			ReportAct.RESTRICTED_INVISIBLE, ReportAct.RESTRICTION_LIFTED, ReportAct.GLASS_BROKEN,
			ReportAct.REPORTER_ALONE, ReportAct.REPORTER_WITH_A_SECOND, ReportAct.REPORTER_REVIEWED,
			ReportAct.REPORTER_AGREED, ReportAct.OPENING_REVIEWED, ReportAct.TAKEN_OUT_PAPER,
			ReportAct.SENTENCE_PROPOSED, ReportAct.SENTENCE_AGREED, ReportAct.SENTENCE_REFUSED, ReportAct.REPORTER_TOLD,
			ReportAct.REPORTER_NOT_TOLD, ReportAct.TAKEN_OUT_PAPER_RELEASED, ReportAct.TAKEN_OUT_FILE,
			ReportAct.TAKEN_OUT_FILE_RELEASED);

	@ParameterizedTest
	@EnumSource
	void whatMayLeaveTheDeskIsSaidOfEachAct(ReportAct act) {
		Leaving expected = HIDDEN.contains(act) ? Leaving.NOTHING
				: WITHOUT_REASON.contains(act) ? Leaving.ACT : Leaving.ACT_AND_REASON;
		assertThat(line(act.name()).leaving()).isEqualTo(expected);
	}

	@Test
	void reasonOfAnUnknownActStaysAtTheDesk() {
		TimelineEntry line = line("TAKEN_BY_PIGEON");
		assertThat(line.act()).isEmpty();
		assertThat(line.leaving()).isEqualTo(Leaving.ACT);
	}

	@Test
	void anActOfRatingSaysWhich() {
		assertThat(Stream.of(Rating.values()).map(ReportAct::rated).map(ReportAct::rating).flatMap(Optional::stream))
			.containsExactly(Rating.values());
		assertThat(ReportAct.CLAIMED.rating()).isEmpty();
	}

	@Test
	void eachActHasWordsAndNoOtherCodeHas() throws IOException {
		Properties words = new Properties();
		try (InputStream file = getClass().getResourceAsStream("/desk/words.properties")) {
			words.load(file);
		}
		assertThat(words.stringPropertyNames().stream().filter(key -> key.startsWith("act.")))
			.containsExactlyInAnyOrderElementsOf(Stream.of(ReportAct.values()).map(act -> "act." + act).toList());
	}

	private static TimelineEntry line(String code) {
		return new TimelineEntry(Instant.EPOCH, code, "", "", Optional.empty(), Optional.empty());
	}

}

package org.waymark.admission;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.waymark.admission.CouncilArea.Area;
import org.waymark.intake.ReportDocument;
import org.waymark.intake.ReportDocument.Answer;
import org.waymark.site.terms.Door;
import org.waymark.site.terms.Wish;

import static org.assertj.core.api.Assertions.assertThat;

class CaseAreaTests {

	@Test
	void oneChildInTheAreaIsEnough() {
		assertThat(area(child(1, "OUTSIDE"), child(2, "INSIDE"))).isEqualTo(Area.INSIDE);
	}

	@Test
	void outsideIsOnlySaidWhereAllOfThemAre() {
		assertThat(area(child(1, "OUTSIDE"), child(2, "OUTSIDE"))).isEqualTo(Area.OUTSIDE);
		assertThat(area(child(1, "OUTSIDE"), child(2, "UNKNOWN"))).isEqualTo(Area.UNKNOWN);
	}

	@Test
	void ofThePlaceAndItsAddressOneThatIsKnownCounts() {
		assertThat(area("PLACE", answer("place", "UNKNOWN"), answer("address", "OUTSIDE"))).isEqualTo(Area.OUTSIDE);
		assertThat(area(answer("place", "OUTSIDE"))).isEqualTo(Area.UNKNOWN);
	}

	@Test
	void whereTheChildIsAtHomeCountsAndTheStoryDoesNot() {
		assertThat(area()).isEqualTo(Area.UNKNOWN);
		assertThat(area(answer("home", "INSIDE"))).isEqualTo(Area.INSIDE);
		assertThat(area(answer("story", "INSIDE"))).isEqualTo(Area.UNKNOWN);
	}

	private static Area area(Answer... answers) {
		return area("PUBLIC", answers);
	}

	private static Area area(String door, Answer... answers) {
		return CaseArea
			.of(new ReportDocument(2, Door.valueOf(door), new ReportDocument.Concern(Arrays.asList(answers), List.of()),
					new ReportDocument.Reporter(Wish.ANONYMOUS, "", "", "", "", List.of()), null), Area::valueOf);
	}

	private static Answer child(int set, String where) {
		return new Answer("who", "children.where", set, false, List.of(where));
	}

	private static Answer answer(String input, String value) {
		return new Answer("where", input, 0, false, List.of(value));
	}

}

package org.waymark.directory.documents;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.waymark.directory.documents.LikelyPlaces.Place;

import static org.assertj.core.api.Assertions.assertThat;

/** The pages with most of the words come first; nothing found says nothing. */
class LikelyPlacesTests {

	@Test
	void thePagesWithMostOfTheWordsComeFirst() {
		DocumentPages document = new DocumentPages(true, List.of("Contents",
				"Abuse can happen – at home, by a relative.", "A relative may collect a child.", "School uniform"));
		assertThat(LikelyPlaces.in(document, List.of("at home", "relative", "family"))).containsExactly(
				new Place(2, "Abuse can happen – at home, by a relative."),
				new Place(3, "A relative may collect a child."));
	}

	@Test
	void aLongPageShows25WordsRoundTheFirst() {
		String page = "word ".repeat(200) + "sexual exploitation " + "after ".repeat(100);
		Place place = LikelyPlaces.in(new DocumentPages(false, List.of(page)), List.of("exploit")).get(0);
		assertThat(place.page()).isZero();
		assertThat(place.words().split(" ")).hasSize(25).contains("exploitation").endsWith("after");
	}

	@Test
	void beginningsOfWordsCountAndMiddlesDoNot() {
		DocumentPages document = new DocumentPages(true, List.of("GROOMING online", "A bridegroom"));
		assertThat(LikelyPlaces.in(document, List.of("groom"))).extracting(Place::page).containsExactly(1);
		assertThat(LikelyPlaces.in(document, List.of("withdraw"))).isEmpty();
	}

}

package org.waymark.site.guidance;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.waymark.site.guidance.EditedLibrary.Term;

/**
 * All that the library holds.
 *
 * @param audiences for whom there are pages, in the order of the first page
 * @param themes what they are about, in the order of the first page
 * @param places pages of the service that are no page of the library, and are found there
 * @param glossary words that need an explanation
 * @param language how people say things, for the search
 * @param entries by the order of their names
 * @param leftOut addresses of pages that make no sense
 * @param services where a family finds help after abuse
 */
record Catalogue(List<Shelfmark> audiences, List<Shelfmark> themes, List<Place> places, List<Term> glossary,
		Language language, List<LibraryEntry> entries, Set<String> leftOut, List<Service> services) {

	Catalogue {
		audiences = List.copyOf(audiences);
		themes = List.copyOf(themes);
		places = List.copyOf(places);
		glossary = List.copyOf(glossary);
		entries = List.copyOf(entries);
		leftOut = Set.copyOf(leftOut);
		services = List.copyOf(services);
	}

	Optional<LibraryEntry> entry(String name) {
		return this.entries.stream().filter(entry -> entry.name().equals(name)).findFirst();
	}

	/** Address of a page to the neutral address that it has. */
	Map<String, String> quiet() {
		Map<String, String> quiet = new LinkedHashMap<>();
		quiet.put(TalkPage.PATH, TalkPage.QUIET);
		this.entries.stream()
			.filter(entry -> entry.quiet() != null)
			.forEach(entry -> quiet.put(entry.path(), entry.link()));
		return quiet;
	}

	/**
	 * A way into the library.
	 *
	 * @param code stands in an address, and in the heads of pages
	 * @param name as a person would say it
	 */
	record Shelfmark(String code, String name) {

		Shelfmark {
			Objects.requireNonNull(code);
			Objects.requireNonNull(name);
		}

		static Map<String, Shelfmark> byCode(List<Shelfmark> marks) {
			return marks.stream().collect(Collectors.toMap(Shelfmark::code, Function.identity()));
		}

	}

	/**
	 * A page of the service that is found like one of the library.
	 *
	 * @param words what people may look for
	 */
	record Place(String address, String title, String description, List<String> audience, List<String> themes,
			String words) {

		Place {
			Objects.requireNonNull(address);
			Objects.requireNonNull(title);
			Objects.requireNonNull(description);
			Objects.requireNonNull(words);
			audience = List.copyOf(audience);
			themes = List.copyOf(themes);
		}

	}

	/**
	 * How people say things.
	 *
	 * @param same a word to the word that pages use
	 * @param common words that tell nothing
	 */
	record Language(Map<String, String> same, List<String> common) {

		Language {
			same = Map.copyOf(same);
			common = List.copyOf(common);
		}

	}

	/**
	 * A service for a family after abuse.
	 *
	 * @param need what it helps with
	 * @param ages whom it is for, in words
	 * @param contact code of the council's contact, which has the number and the hours
	 * @param place where it is
	 * @param near how far that is: near, county or anywhere
	 * @param remote whether it helps by phone or online
	 * @param wayIn how to get there
	 * @param cost in words
	 * @param waiting how long it takes, in words
	 * @param checkedOn the day of the last check, or null if nobody has checked
	 */
	record Service(String need, String ages, String contact, String place, String near, boolean remote, String wayIn,
			String cost, String waiting, @Nullable LocalDate checkedOn) {

		Service {
			if (Stream.of(need, ages, contact, place, near, wayIn, cost, waiting).anyMatch(Objects::isNull)) {
				throw new IllegalArgumentException(
						"a service says need, ages, contact, place, near, way-in, cost and " + "waiting");
			}
		}

	}

}

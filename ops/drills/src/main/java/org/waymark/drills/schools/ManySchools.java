package org.waymark.drills.schools;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

import tools.jackson.databind.json.JsonMapper;

import org.waymark.site.schools.PublishedSchools;
import org.waymark.site.schools.School;
import org.waymark.site.schools.School.Address;
import org.waymark.site.schools.School.Contact;
import org.waymark.site.schools.School.Standing;
import org.waymark.site.schools.School.Type;

/** Schools of a whole country that do not exist, and what people type to find them. */
final class ManySchools {

	private static final List<String> BEGINNINGS = List.of("Ash", "Beck", "Brad", "Carl", "Dun", "East", "Fern", "Glen",
			"Har", "Kings", "Lang", "Mars", "Nor", "Oak", "Pen", "Rother", "Stan", "Thorn", "Wal", "York");

	private static final List<String> ENDINGS = List.of("borough", "bridge", "bury", "dale", "field", "ford", "gate",
			"ham", "hill", "hurst", "leigh", "mere", "mouth", "ness", "port", "ridge", "stead", "ton", "wick", "wood");

	private static final List<String> SAINTS = List.of("St Mary’s", "St John’s", "Saint Oswald’s", "St Brigid’s",
			"St Zoë’s", "St Cuthbert’s", "SS Peter and Paul", "Our Lady’s");

	private static final List<String> KINDS = List.of("Primary School", "Academy", "Church of England Primary School",
			"Catholic Primary School", "High School", "Community School", "Junior School", "Nursery School");

	private final Random random;

	private final List<School> schools = new ArrayList<>();

	ManySchools(long seed, int count) {
		this.random = new Random(seed);
		for (int urn = 1; urn <= count; urn++) {
			this.schools.add(school(urn));
		}
	}

	/** An edition as the hub publishes it. */
	byte[] edition() {
		return JsonMapper.builder()
			.build()
			.writeValueAsBytes(
					new PublishedSchools(PublishedSchools.FORMAT, Instant.EPOCH, null, true, List.of(), this.schools));
	}

	/**
	 * What somebody types: a name, a part, a slip, a postcode, a street, or a school that
	 * is not there.
	 */
	String typed(int turn) {
		School school = this.schools.get(this.random.nextInt(this.schools.size()));
		String name = school.name();
		Address address = school.address().get(0);
		return switch (turn % 7) {
			case 0 -> name;
			case 1 -> name.split(" ")[0] + " " + name.split(" ")[1];
			case 2 -> slipped(name.toLowerCase(Locale.ROOT));
			case 3 -> address.postcode();
			case 4 -> address.street();
			case 5 -> slipped(name.split(" ")[0]) + " " + address.town();
			default -> "Saint Brannoc’s " + pick(KINDS);
		};
	}

	private School school(int urn) {
		String place = pick(BEGINNINGS) + pick(ENDINGS);
		String name = (this.random.nextInt(3) == 0) ? pick(SAINTS) : place;
		String postcode = "FY%d %d%c%c".formatted(this.random.nextInt(9), this.random.nextInt(10), letter(), letter());
		return new School(urn, name + " " + pick(KINDS), (urn % 9 == 0) ? List.of(place + " Board School") : List.of(),
				new Type("PRIMARY", "Community school", "MAINTAINED", 4, 11, ""),
				new Standing((urn % 12 == 0) ? "CLOSED" : "OPEN", null, List.of()),
				List.of(new Address(this.random.nextInt(200) + " " + pick(BEGINNINGS) + pick(ENDINGS) + " Road", "",
						pick(BEGINNINGS) + pick(ENDINGS), postcode)),
				"https://school-" + urn + ".example", "01632960000", List.of(), new Contact("", "", "", "", false));
	}

	/** Two letters swapped, or one left out. */
	private String slipped(String word) {
		int at = this.random.nextInt(Math.max(1, word.length() - 2));
		return this.random.nextBoolean() ? word.substring(0, at) + word.substring(at + 1)
				: word.substring(0, at) + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2);
	}

	private char letter() {
		return "ABDEFGHJLN".charAt(this.random.nextInt(10));
	}

	private String pick(List<String> words) {
		return words.get(this.random.nextInt(words.size()));
	}

}

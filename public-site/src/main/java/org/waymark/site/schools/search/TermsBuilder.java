package org.waymark.site.schools.search;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.waymark.site.areas.Postcode;
import org.waymark.site.schools.School;
import org.waymark.site.schools.School.Address;

/** Collects the words of schools. */
final class TermsBuilder {

	private static final int FIELD_BITS = 2;

	private final Map<String, Growing> terms = new TreeMap<>();

	/** A school's number and a field in one number. */
	static int place(int school, Field field) {
		return school << FIELD_BITS | field.ordinal();
	}

	static int school(int place) {
		return place >> FIELD_BITS;
	}

	static Field field(int place) {
		return Field.of(place & (1 << FIELD_BITS) - 1);
	}

	static Terms of(List<School> schools) {
		TermsBuilder builder = new TermsBuilder();
		for (int number = 0; number < schools.size(); number++) {
			builder.add(number, schools.get(number));
		}
		return new Terms(builder.terms.keySet().toArray(String[]::new),
				builder.terms.values().stream().map(Growing::done).toArray(int[][]::new));
	}

	private void add(int number, School school) {
		named(school.name(), place(number, Field.NAME));
		school.formerNames().forEach(name -> named(name, place(number, Field.FORMER)));
		for (Address address : school.address()) {
			street(address.street(), place(number, Field.STREET));
			named(address.locality(), place(number, Field.TOWN));
			named(address.town(), place(number, Field.TOWN));
			if (Postcode.in(address.postcode()).isEmpty()) {
				invented(address.postcode(), place(number, Field.TOWN));
			}
		}
	}

	private void named(String text, int place) {
		PlainWords.of(text).forEach(word -> add(word.equals("st") ? "saint" : word, place));
	}

	/** Postcodes of a trial are found as words, since no real place has them. */
	private void invented(String postcode, int place) {
		List<String> halves = PlainWords.of(postcode);
		halves.forEach(half -> add(half, place));
		add(String.join("", halves), place);
	}

	/** "St" is the street at the end of one, and a saint before that. */
	private void street(String text, int place) {
		List<String> words = PlainWords.of(text);
		for (int at = 0; at < words.size(); at++) {
			String other = (at == words.size() - 1) ? "street" : "saint";
			add(words.get(at).equals("st") ? other : words.get(at), place);
		}
	}

	private void add(String word, int place) {
		this.terms.computeIfAbsent(word, fresh -> new Growing()).add(place);
	}

	/** Numbers, without a box around each. */
	private static final class Growing {

		private int[] numbers = new int[1];

		private int size;

		private void add(int number) {
			if (this.size == 0 || this.numbers[this.size - 1] != number) {
				if (this.size == this.numbers.length) {
					this.numbers = Arrays.copyOf(this.numbers, this.size * 2);
				}
				this.numbers[this.size++] = number;
			}
		}

		private int[] done() {
			return Arrays.copyOf(this.numbers, this.size);
		}

	}

}

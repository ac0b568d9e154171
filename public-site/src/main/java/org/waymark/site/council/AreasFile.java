package org.waymark.site.council;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.waymark.site.Council.Areas;
import org.waymark.site.Council.Areas.Authority;

/** The shape of {@code areas.yaml}. */
record AreasFile(List<Row> councils, List<PostcodeRule> postcodes, List<PlaceRule> places) {

	private static final Pattern CODE = Pattern.compile("[a-z][a-z-]{0,39}");

	private static final Pattern BEGINNING = Pattern.compile("[A-Z]{1,2}[0-9][A-Z0-9]?( [0-9]([A-Z]{2})?)?");

	AreasFile {
		councils = Objects.requireNonNullElse(councils, List.of());
		postcodes = Objects.requireNonNullElse(postcodes, List.of());
		places = Objects.requireNonNullElse(places, List.of());
	}

	Areas areas() {
		Map<String, Authority> byCode = this.councils.stream()
			.map(Row::authority)
			.collect(Collectors.toMap(Authority::code, Function.identity()));
		return new Areas(List.copyOf(byCode.values()), this.postcodes.stream().map(rule -> rule.of(byCode)).toList(),
				this.places.stream().map(rule -> rule.of(byCode)).toList());
	}

	private static List<Authority> named(Map<String, Authority> byCode, @Nullable String sure, List<String> maybe) {
		return ((sure != null) ? List.of(sure) : maybe).stream().map(code -> {
			Authority council = byCode.get(code);
			if (council == null) {
				throw new IllegalArgumentException("areas.yaml: a rule names a council that is not there: " + code);
			}
			return council;
		}).toList();
	}

	record Row(String code, String name, @Nullable Boolean ours, List<String> contacts) {

		Row {
			if (code == null || !CODE.matcher(code).matches() || name == null || name.isBlank()) {
				throw new IllegalArgumentException("areas.yaml: each council has a code of small letters, and a name");
			}
			contacts = Objects.requireNonNullElse(contacts, List.of());
		}

		Authority authority() {
			return new Authority(this.code, this.name, Boolean.TRUE.equals(this.ours), this.contacts);
		}

	}

	record PostcodeRule(String begins, @Nullable String sure, List<String> maybe) {

		PostcodeRule {
			if (begins == null || !BEGINNING.matcher(begins).matches()) {
				throw new IllegalArgumentException("areas.yaml: a rule begins like a postcode, such as FY3 or FY3 7");
			}
			maybe = Objects.requireNonNullElse(maybe, List.of());
		}

		Areas.Postcodes of(Map<String, Authority> councils) {
			return new Areas.Postcodes(this.begins, named(councils, this.sure, this.maybe), this.sure != null);
		}

	}

	record PlaceRule(String name, @Nullable String sure, List<String> maybe) {

		PlaceRule {
			maybe = Objects.requireNonNullElse(maybe, List.of());
			if (name == null || name.isBlank() || sure == null && maybe.isEmpty()) {
				throw new IllegalArgumentException("areas.yaml: a place has a name and a council");
			}
		}

		Areas.Place of(Map<String, Authority> councils) {
			return new Areas.Place(this.name, named(councils, this.sure, this.maybe), this.sure != null);
		}

	}

}

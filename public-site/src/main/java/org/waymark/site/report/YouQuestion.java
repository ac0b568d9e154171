package org.waymark.site.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.waymark.site.Fields;
import org.waymark.site.Submission.Wish;

/**
 * Who reports, if they want to say. May be skipped, which is to stay anonymous. Details
 * together with the wish to stay anonymous are asked about, never silently kept or
 * dropped.
 */
public final class YouQuestion implements Question {

	public static final String WISH = "wish";

	public static final String NAME = "name";

	public static final String PHONE = "phone";

	public static final String EMAIL = "email";

	public static final String SAFE_CONTACT = "safeContact";

	public static final List<String> DETAILS = List.of(NAME, PHONE, EMAIL, SAFE_CONTACT);

	/** Most characters of each. */
	public static final Map<String, Integer> MOST = Map.of(NAME, 200, PHONE, 50, EMAIL, 254, SAFE_CONTACT, 2_000);

	private static final Map<String, String> TOO_LONG = Map.of(NAME, "you.name.too-long", PHONE, "you.phone.too-long",
			EMAIL, "you.email.too-long", SAFE_CONTACT, "you.safe-contact.too-long");

	private static final Map<String, Wish> WISHES = Map.of("anonymous", Wish.ANONYMOUS, "confidential",
			Wish.CONFIDENTIAL, "named", Wish.NAMED);

	@Override
	public String name() {
		return "you";
	}

	@Override
	public String path() {
		return "/report/you";
	}

	@Override
	public Set<String> fields() {
		return Set.of(WISH, NAME, PHONE, EMAIL, SAFE_CONTACT);
	}

	@Override
	public boolean mandatory() {
		return false;
	}

	@Override
	public List<Problem> problems(Fields given) {
		List<Problem> problems = new ArrayList<>();
		Optional<Wish> wish = wish(given);
		if (hasDetails(given) && wish.isEmpty()) {
			problems.add(Problem.of(WISH, "you.wish.missing"));
		}
		if (hasDetails(given) && wish.equals(Optional.of(Wish.ANONYMOUS))) {
			problems.add(Problem.of(WISH, "you.wish.details"));
		}
		for (String field : DETAILS) {
			if (tooLong(given, field)) {
				problems.add(Problem.tooLong(field, TOO_LONG.getOrDefault(field, ""), MOST.getOrDefault(field, 0)));
			}
		}
		return List.copyOf(problems);
	}

	public static Optional<Wish> wish(Fields given) {
		return Optional.ofNullable(WISHES.get(given.text(WISH)));
	}

	public static boolean hasDetails(Fields given) {
		return DETAILS.stream().anyMatch(field -> !given.text(field).isBlank());
	}

	public static boolean tooLong(Fields given, String field) {
		return given.text(field).length() > MOST.getOrDefault(field, Integer.MAX_VALUE);
	}

}

package org.waymark.site.report;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.waymark.site.Fields;

/**
 * Do any of these fit? May be skipped. A code that the content no longer has is kept: the
 * page may have changed since it was shown, and no tick refuses a report.
 */
public final class SignsQuestion implements Question {

	public static final String SIGNS = "signs";

	public static final String NOT_SURE = "not-sure";

	private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9-]{0,39}");

	private static final int MOST = 50;

	@Override
	public String name() {
		return "signs";
	}

	@Override
	public String path() {
		return "/report/signs";
	}

	@Override
	public Set<String> fields() {
		return Set.of(SIGNS);
	}

	@Override
	public boolean mandatory() {
		return false;
	}

	@Override
	public List<Problem> problems(Fields given) {
		return List.of();
	}

	/** What was ticked, each once. "Not sure" beside a real one says nothing more. */
	public static List<String> codes(Fields given) {
		List<String> codes = given.all(SIGNS)
			.stream()
			.filter(code -> CODE.matcher(code).matches())
			.distinct()
			.limit(MOST)
			.toList();
		return (codes.size() == 1) ? codes : codes.stream().filter(code -> !NOT_SURE.equals(code)).toList();
	}

}

package org.waymark.site.report.common;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.waymark.site.Fields;
import org.waymark.site.report.AnyOf;
import org.waymark.site.report.FreeText;
import org.waymark.site.report.Input;
import org.waymark.site.report.OneOf;
import org.waymark.site.report.Problem;
import org.waymark.site.report.Question;
import org.waymark.site.report.SingleLine;
import org.waymark.site.report.SingleLine.Sort;
import org.waymark.site.terms.Wish;
import org.waymark.site.text.TypedText;

/**
 * The reporter's details, if they want to give them. Skipping it means to stay anonymous.
 * Details together with the wish to stay anonymous are asked about, never silently kept
 * or dropped.
 *
 * @param more this door's extra questions
 */
public record YouQuestion(List<Input> more) implements Question {

	public static final OneOf WISH = OneOf.of("wish", "anonymous", "confidential", "named").gravest("confidential");

	public static final String NAME = "name";

	public static final String PHONE = "phone";

	public static final String EMAIL = "email";

	public static final String SAFE_CONTACT = "safeContact";

	/**
	 * Whether a neutral e-mail may say that there is a message. Nothing is sent unless
	 * they ticked it.
	 */
	public static final AnyOf MAIL = AnyOf.of("mail", "safe");

	private static final List<Input> DETAILS = List.of(new SingleLine(NAME, 200, Sort.OWN_NAME, false),
			new SingleLine(PHONE, 50, Sort.OWN_PHONE, false), new SingleLine(EMAIL, 254, Sort.OWN_EMAIL, false),
			FreeText.of(SAFE_CONTACT));

	private static final Map<String, Wish> WISHES = Map.of("anonymous", Wish.ANONYMOUS, "confidential",
			Wish.CONFIDENTIAL, "named", Wish.NAMED);

	public YouQuestion(Input... more) {
		this(List.of(more));
	}

	@Override
	public String name() {
		return "you";
	}

	@Override
	public List<Input> inputs() {
		List<Input> contact = List.of(DETAILS.get(0), DETAILS.get(1), DETAILS.get(2), MAIL, DETAILS.get(3));
		return Stream.of(List.of(WISH), contact, this.more).flatMap(List::stream).map(Input.class::cast).toList();
	}

	@Override
	public boolean aboutReporter() {
		return true;
	}

	@Override
	public List<Problem> problems(Fields given) {
		List<Problem> problems = new ArrayList<>();
		Optional<Wish> wish = wish(given);
		if (hasDetails(given) && wish.isEmpty()) {
			problems.add(Problem.empty(WISH.name()));
		}
		if (hasDetails(given) && wish.equals(Optional.of(Wish.ANONYMOUS))) {
			problems.add(Problem.of(WISH.name(), "wish.details"));
		}
		inputs().forEach(input -> problems.addAll(input.problems(given)));
		problems.addAll(withoutAddress(given));
		return List.copyOf(problems);
	}

	@Override
	public List<String> unfit(Fields given) {
		return withMail(Question.super.unfit(given));
	}

	/** Without an address that counts, a tick for e-mails says nothing. */
	public static List<String> withMail(List<String> unfit) {
		return unfit.contains(EMAIL) ? Stream.concat(unfit.stream(), Stream.of(MAIL.name())).toList() : unfit;
	}

	/** What is wrong with a tick for e-mails where there is no address. */
	public static List<Problem> withoutAddress(Fields given) {
		boolean wanted = !MAIL.codes(given).isEmpty();
		return (wanted && TypedText.isBlank(given.text(EMAIL))) ? List.of(Problem.of(EMAIL, EMAIL + ".none"))
				: List.of();
	}

	public static Optional<Wish> wish(Fields given) {
		return Optional.ofNullable(WISHES.get(given.text(WISH.name())));
	}

	/** Whether they left a name or a way to be reached. */
	public static boolean hasDetails(Fields given) {
		return DETAILS.stream().anyMatch(input -> !TypedText.isBlank(given.text(input.name())));
	}

	/** Whether an input holds a name or a way to be reached. */
	public static boolean isDetail(String input) {
		return DETAILS.stream().anyMatch(detail -> detail.name().equals(input));
	}

}

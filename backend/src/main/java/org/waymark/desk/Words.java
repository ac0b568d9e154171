package org.waymark.desk;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.form.FieldError;
import org.waymark.platform.form.Option;
import org.waymark.platform.wording.DeskWording;
import org.waymark.site.safety.RuleCode;
import org.waymark.site.terms.Door;
import org.waymark.site.terms.ReportReference;
import org.waymark.site.terms.Wish;
import org.waymark.site.text.TypedText;

/**
 * Codes in words, from a file. An unknown code is shown as it is: it may still mean
 * something to a reader.
 */
@Component
@ConditionalOnFace(Face.TRIAGE)
public class Words {

	private final SignWords signs;

	Words(SignWords signs) {
		this.signs = signs;
	}

	/** The answer to "is a child in danger right now?". */
	public String danger(@Nullable String code) {
		return of("danger", (code == null) ? "none" : code);
	}

	public List<String> rules(List<RuleCode> rules) {
		return all("rule", RuleCode.texts(rules));
	}

	public List<String> reasons(List<String> codes) {
		return all("reason", codes);
	}

	/**
	 * How a report was rated.
	 * @param code of the rating, or empty if there is none yet
	 */
	public String rating(String code) {
		return of("rating", code.isEmpty() ? "none" : code);
	}

	/** The colour that goes with the words of a rating, or empty. */
	public String colour(String code) {
		return DeskWording.find("rating-colour", code).orElse("");
	}

	/** What was ticked at a door. */
	public List<String> signs(Door door, List<String> codes) {
		return codes.stream().map(code -> this.signs.text(door, code).orElseGet(() -> readable(code))).toList();
	}

	/** Some other code; its kind is such as {@code vault}. */
	public String of(String kind, String code) {
		return DeskWording.find(kind, code).orElseGet(() -> readable(code));
	}

	public String wish(Wish wish) {
		return of("wish", wish.name());
	}

	public String door(Door door) {
		return of("door", door.name());
	}

	/** A fault in words. */
	public FieldError error(Fault fault) {
		return new FieldError(fault.field(), of("error", fault.code()));
	}

	/** The faults of a form in words, in their order. */
	public List<FieldError> errors(List<Fault> faults) {
		return faults.stream().map(this::error).toList();
	}

	/** What a form offers of a kind, one of it chosen; none where that is empty. */
	public List<Option> options(String kind, List<String> codes, String chosen) {
		return options(kind, codes, List.of(chosen));
	}

	/** What a form offers of a kind, some of it chosen. */
	public List<Option> options(String kind, List<String> codes, List<String> chosen) {
		return codes.stream().map(code -> new Option(code, of(kind, code), chosen.contains(code))).toList();
	}

	/** The words for a code that need not have any. */
	public Optional<String> maybe(String kind, String code) {
		return DeskWording.find(kind, code);
	}

	/** The codes of a kind that have words, in the order of their words. */
	public List<String> codes(String kind) {
		return DeskWording.codes(kind);
	}

	/**
	 * The warnings for an act by which an outsider may learn of a report.
	 * @param wish the reporter's wish about their name, or empty if it does not open
	 * @param rules the safety rules that fired
	 */
	public Banner banner(ReportReference reference, Optional<Wish> wish, List<RuleCode> rules) {
		String report = "/triage/reports/" + reference;
		boolean inReport = wish.equals(Optional.of(Wish.IN_REPORT));
		return new Banner(of("banner", "HEADING"), wish.map(this::wish).orElseGet(() -> of("line", "CLOSED")), Stream
			.of(rules.stream().filter(RuleCode.ACCESS_TONIGHT::equals).limit(1).map(rule -> of("banner", rule.text())),
					Stream.of(wish.flatMap(known -> maybe("banner-reach", known.name()))
						.orElseGet(() -> of("banner-reach", "VAULT"))))
			.flatMap(part -> part)
			.toList(), of("banner", inReport ? "READ" : "OPEN"), inReport ? report : report + "#reporter");
	}

	/** The same with what the reporter wrote that they do not want to happen. */
	public Banner banner(ReportReference reference, Optional<Wish> wish, List<RuleCode> rules, List<String> wishes) {
		return banner(reference, wish, rules).with(wishes.stream()
			.map(words -> of("banner", "WISHES").replace("{words}", TypedText.isolated(words)))
			.toList());
	}

	private List<String> all(String kind, List<String> codes) {
		return codes.stream().map(code -> of(kind, code)).toList();
	}

	private static String readable(String code) {
		String spaced = code.replace('_', ' ').replace('-', ' ').toLowerCase(Locale.ROOT).strip();
		return spaced.isEmpty() ? code : spaced.substring(0, 1).toUpperCase(Locale.ROOT) + spaced.substring(1);
	}

}

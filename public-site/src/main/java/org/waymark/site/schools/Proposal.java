package org.waymark.site.schools;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.waymark.site.schools.PublishedSchools.PolicyKind;
import org.waymark.site.schools.roles.SchoolRoles;
import org.waymark.site.text.TypedText;

/**
 * What a school proposes, by field, as it was typed. The public face and the hub read it
 * alike, since the hub trusts no check of the public face. Pure.
 *
 * @param typed text by name of the field
 */
public record Proposal(Map<String, String> typed) {

	/** Nothing was typed. */
	public static final Proposal NONE = new Proposal(Map.of());

	/** Most characters of a line. */
	static final int LONGEST = 500;

	/** Most characters of whom to talk to. */
	public static final int LONGEST_OF_CONTACT = 200;

	/** So much of a field is kept. Nobody has a longer address. */
	private static final int MOST = 2_000;

	/** Whom to talk to. {@code published} is where a lead is named, if one is. */
	private static final List<String> CONTACT = List.of("lead", "deputy", "published", "mailbox", "paper");

	private static final List<DateTimeFormatter> DAYS = Stream.of("uuuu-M-d", "d/M/uuuu", "d.M.uuuu", "d MMMM uuuu")
		.map(pattern -> DateTimeFormatter.ofPattern(pattern, Locale.UK).withResolverStyle(ResolverStyle.STRICT))
		.toList();

	private static final int FIRST = 1990;

	private static final int LAST = 2100;

	public Proposal {
		typed = Map.copyOf(typed);
	}

	/** What a form brought; fields that it does not have are left out. */
	public static Proposal sent(Function<String, @Nullable String> form, List<PolicyKind> kinds) {
		Map<String, String> typed = new LinkedHashMap<>();
		fields(kinds).forEach(field -> {
			String text = Objects.requireNonNullElse(form.apply(field), "");
			typed.put(field, TypedText.opening(TypedText.oneLine(text), MOST));
		});
		return new Proposal(typed);
	}

	/** What is known of a school, as the form shows it first. */
	public static Proposal known(School school) {
		Map<String, String> typed = new LinkedHashMap<>();
		school.policies().forEach(policy -> {
			typed.put(address(policy.kind()), (policy.document() != null) ? policy.document().address() : "");
			typed.put(reviewed(policy.kind()), Objects.toString(policy.reviewed(), ""));
			typed.put(next(policy.kind()), Objects.toString(policy.nextReview(), ""));
		});
		typed.put("lead", school.contact().lead());
		typed.put("deputy", school.contact().deputy());
		typed.put("mailbox", school.contact().mailbox());
		typed.put("paper", school.contact().paper());
		return new Proposal(typed);
	}

	private static List<String> fields(List<PolicyKind> kinds) {
		return Stream.concat(kinds.stream().flatMap(kind -> of(kind.code()).stream()), CONTACT.stream()).toList();
	}

	/** Fields of a kind of policy. */
	public static List<String> of(String kind) {
		return List.of(address(kind), reviewed(kind), next(kind));
	}

	/** Fields of whom to talk to. */
	public static List<String> ofContact() {
		return CONTACT;
	}

	/** What was typed in a field. */
	public String value(String field) {
		return this.typed.getOrDefault(field, "");
	}

	/** Where a policy is; https:// is added to an address without a beginning. */
	public String link(String kind) {
		String text = value(address(kind));
		return (text.isEmpty() || text.contains("://")) ? text : "https://" + text;
	}

	/** When it was reviewed; empty when that was not typed or cannot be read. */
	public Optional<LocalDate> reviewedOn(String kind) {
		return day(value(reviewed(kind)));
	}

	/** When it will be. */
	public Optional<LocalDate> nextOn(String kind) {
		return day(value(next(kind)));
	}

	/** What has to be put right, in the order of the form. */
	public List<ProposalFault> faults(School school, SchoolRoles roles, LocalDate today) {
		List<ProposalFault> faults = new ArrayList<>();
		school.policies().forEach(policy -> faults.addAll(faults(policy.kind(), today)));
		Stream.of("lead", "deputy")
			.filter(field -> roles.mayName(value(field)) && !isLink(value("published")))
			.filter(field -> !value(field).equals(known(school).value(field)))
			.findFirst()
			.ifPresent(named -> faults.add(new ProposalFault("published", "named")));
		if (!value("mailbox").isEmpty() && !roles.isMailbox(value("mailbox"), school.name())) {
			faults.add(new ProposalFault("mailbox", "mailbox"));
		}
		CONTACT.stream()
			.filter(field -> value(field).length() > (field.equals("published") ? LONGEST : LONGEST_OF_CONTACT))
			.forEach(field -> faults.add(new ProposalFault(field, "long")));
		return faults;
	}

	private List<ProposalFault> faults(String kind, LocalDate today) {
		List<ProposalFault> faults = new ArrayList<>();
		boolean dated = !(value(reviewed(kind)) + value(next(kind))).isEmpty();
		if (value(address(kind)).isEmpty() ? dated : !isLink(link(kind))) {
			faults.add(new ProposalFault(address(kind), "address"));
		}
		if (!value(reviewed(kind)).isEmpty() && reviewedOn(kind).filter(day -> !day.isAfter(today)).isEmpty()) {
			faults.add(new ProposalFault(reviewed(kind), "reviewed"));
		}
		if (!value(next(kind)).isEmpty() && nextOn(kind).isEmpty()) {
			faults.add(new ProposalFault(next(kind), "day"));
		}
		return faults;
	}

	private static Optional<LocalDate> day(String typed) {
		return DAYS.stream()
			.flatMap(form -> parsed(typed, form).stream())
			.filter(day -> day.getYear() >= FIRST && day.getYear() <= LAST)
			.findFirst();
	}

	private static Optional<LocalDate> parsed(String typed, DateTimeFormatter form) {
		try {
			return Optional.of(LocalDate.parse(typed, form));
		}
		catch (DateTimeException other) {
			return Optional.empty();
		}
	}

	private static boolean isLink(String typed) {
		try {
			URI uri = new URI(typed);
			return List.of("https", "http").contains(String.valueOf(uri.getScheme())) && uri.getHost() != null
					&& uri.getHost().contains(".") && uri.getUserInfo() == null && typed.length() <= LONGEST;
		}
		catch (URISyntaxException none) {
			return false;
		}
	}

	private static String address(String kind) {
		return "address-" + kind;
	}

	private static String reviewed(String kind) {
		return "reviewed-" + kind;
	}

	private static String next(String kind) {
		return "next-" + kind;
	}

	@Override
	public String toString() {
		return "Proposal[hidden]";
	}

	/**
	 * Something to put right.
	 *
	 * @param field its name
	 * @param code of what is wrong
	 */
	public record ProposalFault(String field, String code) {

	}

}

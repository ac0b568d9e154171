package org.waymark.site.report.doors;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

import org.waymark.site.Council;
import org.waymark.site.Council.Sign;
import org.waymark.site.answerfacts.AnswerFacts;
import org.waymark.site.report.AnyOf;
import org.waymark.site.report.EachOf;
import org.waymark.site.report.Input;
import org.waymark.site.report.Journey;
import org.waymark.site.report.common.CallerQuestion;
import org.waymark.site.safety.Raising;
import org.waymark.site.safety.SafetyFact;
import org.waymark.site.terms.Door;

/**
 * Reads the facts of answers off the questions of the doors and the lists that they
 * offer.
 */
@Component
class DoorFacts implements AnswerFacts {

	/** Leaves only what the questions themselves raise. */
	private static final Function<String, List<Sign>> NO_LISTS = list -> List.of();

	private static final Map<String, List<Input>> INPUTS = Doors.all()
		.stream()
		.collect(Collectors.toUnmodifiableMap(Journey::code, DoorFacts::inputs));

	private static final Map<String, List<Raising>> OWN = INPUTS.entrySet()
		.stream()
		.collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, door -> raisings(door.getValue(), NO_LISTS)));

	/** The content files of the lists that inputs offer. */
	private static final Map<String, String> FILES = Map.of("signs", "signs.yaml", "screening", "screening-tool.yaml",
			"worries-young", "worries-young.yaml", "worries-work", "worries-work.yaml", "worries-place",
			"worries-place.yaml");

	private final Council council;

	/** The council's rules for its content ask for these facts while it is being made. */
	DoorFacts(@Lazy Council council) {
		this.council = council;
	}

	@Override
	public Set<SafetyFact> of(Door door, String question, String input, List<String> codes) {
		Set<SafetyFact> facts = ofContent(door, question, input, codes);
		facts.addAll(chosen(OWN.getOrDefault(doorOf(door, question), List.of()), input, codes));
		return facts;
	}

	@Override
	public Set<SafetyFact> ofContent(Door door, String question, String input, List<String> codes) {
		List<Input> listed = listed(doorOf(door, question)).filter(list -> list.owns(input)).toList();
		return chosen(raisings(listed, this.council::list), input, codes);
	}

	@Override
	public List<Reach> reach() {
		return reach(this.council);
	}

	/** List by list: what one can raise does not make up for what another leaves out. */
	@Override
	public List<Reach> reach(Council content) {
		return Doors.all().stream().flatMap(door -> reach(door, content)).toList();
	}

	private static Stream<Reach> reach(Journey door, Council content) {
		List<Input> lists = listed(door.code()).toList();
		return lists.isEmpty() ? Stream.of(reach(door, List.of(), content))
				: lists.stream().map(list -> reach(door, List.of(list), content));
	}

	private static Reach reach(Journey door, List<Input> lists, Council content) {
		List<String> files = lists.stream().map(input -> FILES.getOrDefault(list(input), list(input))).toList();
		return new Reach(door.door(), files, with(door, raisings(lists, content::list)),
				with(door, raisings(lists, content::shippedList)));
	}

	private static Set<SafetyFact> with(Journey door, List<Raising> listed) {
		return all(Stream.concat(OWN.getOrDefault(door.code(), List.of()).stream(), listed.stream()).toList());
	}

	/** The door at which a question was answered, in small letters. */
	private static String doorOf(Door door, String question) {
		int dot = question.indexOf('.');
		return (dot < 0) ? door.name().toLowerCase(Locale.ROOT) : question.substring(0, dot);
	}

	private static List<Input> inputs(Journey door) {
		return Stream
			.concat(door.pages().stream().flatMap(page -> page.inputs().stream()),
					CallerQuestion.at(door.door()).inputs().stream())
			.toList();
	}

	private static Stream<Input> listed(String door) {
		return INPUTS.getOrDefault(door, List.of()).stream().filter(input -> !list(input).isEmpty());
	}

	/** The list of the council's content that an input offers, or empty. */
	private static String list(Input input) {
		if (input instanceof EachOf each) {
			return each.list();
		}
		return (input instanceof AnyOf any && any.list() != null) ? any.list() : "";
	}

	private static List<Raising> raisings(List<Input> inputs, Function<String, List<Sign>> lists) {
		return inputs.stream().flatMap(input -> input.raisings(lists).stream()).toList();
	}

	private static Set<SafetyFact> chosen(List<Raising> raisings, String input, List<String> codes) {
		return all(raisings.stream().filter(raising -> raising.chosen(input, codes)).toList());
	}

	private static Set<SafetyFact> all(List<Raising> raisings) {
		Set<SafetyFact> facts = EnumSet.noneOf(SafetyFact.class);
		raisings.forEach(raising -> facts.addAll(raising.facts()));
		return facts;
	}

}

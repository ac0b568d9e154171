package org.waymark.linking;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.apache.commons.codec.language.DoubleMetaphone;

import org.waymark.site.text.TypedText;

/**
 * Names as they sound. Letters other than ours have no sound here, and stay as they are.
 * Pure.
 */
final class PhoneticNames {

	private static final int LONGEST = 200;

	/** More words than this are a description, and no name. */
	private static final int MOST_WORDS = 6;

	private static final int LENGTH_OF_A_SOUND = 6;

	/** Words in a name field that stand beside a name, or instead of one. */
	private static final Set<String> NO_NAMES = Set.of("mr", "mrs", "miss", "ms", "mx", "dr", "sir", "the", "a", "an",
			"and", "or", "of", "with", "his", "her", "their", "my", "our", "called", "named", "name", "names", "aka",
			"nee", "boy", "girl", "child", "children", "kid", "kids", "baby", "teenager", "teen", "older", "man",
			"woman", "lady", "person", "people", "mum", "mother", "dad", "father", "brother", "sister", "son",
			"daughter", "uncle", "aunt", "auntie", "nan", "gran", "grandad", "stepdad", "stepfather", "stepmum",
			"stepmother", "partner", "boyfriend", "girlfriend", "neighbour", "friend", "friends", "family", "first",
			"last", "surname", "only");

	/** Words before a name that belong to it. */
	private static final Set<String> BEGINNINGS = Set.of("mc", "mac", "o");

	/** Characters in a name that some people write and some leave out. */
	private static final Set<String> PARTICLES = Set.of("de", "da", "dos", "van", "von", "den", "der", "la", "le", "al",
			"el", "bin", "bint", "ibn");

	private static final DoubleMetaphone SOUND = sound();

	private PhoneticNames() {
	}

	/** The sound of each word of a name; none if it is no name. */
	static List<String> each(String name) {
		List<String> whole = joined(NormalisedText.words(name.replaceAll("\\p{Nd}", " "), LONGEST, NO_NAMES));
		List<String> words = whole.stream().filter(word -> TypedText.length(word) > 1).toList();
		List<String> bare = words.stream().filter(word -> !PARTICLES.contains(word)).toList();
		List<String> kept = (bare.size() > 1) ? bare : words;
		return (kept.size() > MOST_WORDS) ? List.of() : kept.stream().map(PhoneticNames::of).toList();
	}

	/** Each two of them, whichever stands first. */
	static List<String> pairs(String name) {
		List<String> sounds = each(name);
		return IntStream.range(0, sounds.size())
			.boxed()
			.flatMap(one -> sounds.subList(one + 1, sounds.size())
				.stream()
				.map(other -> Stream.of(sounds.get(one), other).sorted().toList()))
			.map(pair -> String.join(" ", pair))
			.distinct()
			.toList();
	}

	private static List<String> joined(List<String> words) {
		List<String> joined = new ArrayList<>();
		String before = "";
		for (String word : words) {
			boolean begins = BEGINNINGS.contains(word) && before.isEmpty();
			if (!begins) {
				joined.add(before + word);
			}
			before = begins ? word : "";
		}
		return joined;
	}

	private static String of(String word) {
		String sound = word.matches("[a-z]+") ? SOUND.doubleMetaphone(word) : word;
		return sound.isEmpty() ? word : sound;
	}

	private static DoubleMetaphone sound() {
		DoubleMetaphone sound = new DoubleMetaphone();
		sound.setMaxCodeLen(LENGTH_OF_A_SOUND);
		return sound;
	}

}

package org.waymark.site.council;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import org.jspecify.annotations.Nullable;

import org.waymark.site.Council.Sign;
import org.waymark.site.safety.SafetyFact;

/** The shape of an item of {@code signs.yaml} and of a question of the screening tool. */
record SignRow(String code, String text, @Nullable String hint, List<String> raises,
		@JsonAnySetter Map<String, Object> others) {

	SignRow {
		raises = Objects.requireNonNullElse(raises, List.of());
		others = Objects.requireNonNullElse(others, Map.of());
	}

	/**
	 * The item.
	 * @param file name of its file, for messages
	 * @throws IllegalArgumentException if it lacks a part, or raises a fact that Waymark
	 * does not know
	 */
	Sign sign(String file) {
		if (this.code == null || !this.code.matches("[a-z][a-z0-9-]{0,39}") || this.text == null
				|| this.text.isBlank()) {
			throw new IllegalArgumentException(file + ": each item has a code of small letters, and a text");
		}
		// A slip such as "raise" would else leave a safety rule unheard.
		this.others.keySet().forEach(slip -> {
			throw new IllegalArgumentException(file + ": the item " + this.code + " has \"" + slip
					+ "\", which is none of code, text, hint and raises");
		});
		return new Sign(this.code, this.text, this.hint,
				this.raises.stream().map(word -> fact(word, file)).collect(Collectors.toUnmodifiableSet()));
	}

	private SafetyFact fact(String word, String file) {
		return SafetyFact.of(word)
			.orElseThrow(() -> new IllegalArgumentException(file + ": the item " + this.code + " raises \"" + word
					+ "\", which is no fact that Waymark knows. It knows " + known()));
	}

	private static String known() {
		return String.join(", ", SafetyFact.codes(Set.of(SafetyFact.values())));
	}

}

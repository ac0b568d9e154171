package org.waymark.staff.local;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The rules for passwords: long, of any characters, and not one that everybody thinks of
 * (NIST SP 800-63B; ASVS 6.2).
 */
public final class PasswordRules {

	static final int SHORTEST = 15;

	private static final int DIFFERENT = 6;

	private final Set<String> denied;

	/** Reads the list of what everybody thinks of. */
	public PasswordRules() {
		this.denied = read();
	}

	/** The fault of a password, in words for its owner; empty if it will do. */
	public Optional<String> fault(String password, String signIn) {
		if (password.codePointCount(0, password.length()) < SHORTEST) {
			return Optional.of("The new password must be " + SHORTEST + " characters or more");
		}
		if (password.length() > SignInForm.LONGEST) {
			return Optional.of("The new password must be " + SignInForm.LONGEST + " characters or fewer");
		}
		String plain = plain(password);
		Set<String> words = new HashSet<>(this.denied);
		words.add(plain(signIn));
		return (password.chars().distinct().count() < DIFFERENT || made(plain, words))
				? Optional.of("The new password is too easy to guess. Use words that do not belong together")
				: Optional.empty();
	}

	/** Whether a text is made of nothing but these words. */
	private static boolean made(String text, Set<String> words) {
		boolean[] reached = new boolean[text.length() + 1];
		reached[0] = true;
		for (int end = 1; end <= text.length(); end++) {
			for (int begin = 0; begin < end && !reached[end]; begin++) {
				reached[end] = reached[begin] && words.contains(text.substring(begin, end));
			}
		}
		return reached[text.length()];
	}

	private static String plain(String text) {
		return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
	}

	private static Set<String> read() {
		try (InputStream file = PasswordRules.class.getResourceAsStream("/desk/denied-passwords.txt")) {
			String text = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
			return Set.copyOf(Arrays.stream(text.split("\\R")).filter(line -> !line.startsWith("#")).toList());
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The list of denied passwords cannot be read", ex);
		}
	}

}

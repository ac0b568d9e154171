package org.waymark.rules;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

import org.junit.jupiter.api.Test;

import org.waymark.testing.Checkout;

import static org.assertj.core.api.Assertions.assertThat;

/** A key that stands twice in a file of words hides one of its two values. */
class KeyTwiceTests {

	@Test
	void noKeyStandsTwiceInAFileOfWords() throws IOException, InterruptedException {
		List<Path> files = Checkout.files().stream().filter(file -> file.toString().endsWith(".properties")).toList();
		assertThat(files).hasSizeGreaterThan(10);
		for (Path file : files) {
			assertThat(twice(Files.readString(file))).as(file.toString()).isEmpty();
		}
	}

	@Test
	void aKeyThatStandsTwiceIsSeen() throws IOException {
		assertThat(twice("a = 1\nb : 2\n# a = 3\na=4\nb.c = 5 \\\n  b = 6\n")).containsExactly("a");
	}

	/**
	 * The reader of the platform itself says what a key is; it says each that it puts.
	 */
	private static List<String> twice(String text) throws IOException {
		List<String> twice = new ArrayList<>();
		Properties seen = new Properties() {

			private static final long serialVersionUID = 1;

			@Override
			public synchronized Object put(Object key, Object value) {
				if (containsKey(key)) {
					twice.add((String) key);
				}
				return super.put(key, value);
			}

		};
		seen.load(new StringReader(text));
		return twice;
	}

}

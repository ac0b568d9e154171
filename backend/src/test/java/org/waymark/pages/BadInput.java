package org.waymark.pages;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.waymark.pages.Form.Control;

/**
 * Input that no honest browser sends, or that a person in distress might.
 *
 * @param name for messages of tests
 * @param type the content type
 * @param body as it goes over the line, one character a byte
 */
record BadInput(String name, String type, String body) {

	static final String FORM = "application/x-www-form-urlencoded";

	private static final int ALIENS = 1_500;

	/** At least forty for a page; every typed field carries the word somewhere. */
	static List<BadInput> of(Form form, String word) {
		List<BadInput> all = new ArrayList<>();
		texts(word).forEach((name, text) -> all.add(typed(name, form, text)));
		options(form).forEach((name, options) -> all.add(new BadInput(name, FORM, honest(form, word) + options)));
		String honest = honest(form, word);
		around(honest).forEach((name, body) -> all.add(new BadInput(name, FORM, body)));
		names(honest).forEach((name, body) -> all.add(new BadInput(name, FORM, body)));
		types(honest).forEach((type, body) -> all.add(new BadInput("type " + type, type, body)));
		return all;
	}

	private static BadInput typed(String name, Form form, String raw) {
		return new BadInput(name, FORM,
				form.texts()
					.stream()
					.map((control) -> encoded(control.name()) + "=" + raw)
					.collect(Collectors.joining("&")));
	}

	/** Percent-encoded texts. */
	private static Map<String, String> texts(String word) {
		Map<String, String> texts = new LinkedHashMap<>();
		texts.put("nothing", "");
		texts.put("blanks", "++%20%0D%0A%09");
		texts.put("blanks of other scripts", "%E2%80%8B%C2%A0%E3%80%80");
		texts.put("too long", word + "x".repeat(100_001));
		texts.put("long words of four bytes", word + "%F0%9F%90%BB".repeat(20_000));
		texts.put("line ends alone", word + "%0D%0A".repeat(2_000));
		texts.put("bytes that are not UTF-8", word + "%FF%FE%C0%AF");
		texts.put("half of a character", word + "%E2%82");
		texts.put("a surrogate alone", word + "%ED%A0%80");
		texts.put("NUL and other controls", word + "%00%01%08%1B%7F");
		texts.put("not an escape", word + "%zz%4");
		texts.put("right to left", "%E2%80%AE" + word + "%D7%A9%D7%9C%D7%95%D7%9D");
		texts.put("heaped marks", word + "a%CC%81%CC%82%CC%83%CC%84".repeat(200));
		texts.put("HTML", encoded(word + "</textarea><script>alert(1)</script>\" onfocus=\"x"));
		texts.put("SQL", encoded(word + "'; DROP TABLE intake.draft; --"));
		texts.put("a template", encoded(word + "${7*7} {{7*7}} #{7*7} !{x} {0}"));
		texts.put("JSON", encoded(word + "\",\"door\":\"WORK\"}"));
		return texts;
	}

	private static Map<String, String> options(Form form) {
		Map<String, String> options = new LinkedHashMap<>();
		options.put("an option that is not there", eachChoice(form, (option) -> option + "-x"));
		options.put("an option in capitals", eachChoice(form, String::toUpperCase));
		options.put("an empty option", eachChoice(form, (option) -> ""));
		options.put("a very long option", eachChoice(form, (option) -> "x".repeat(20_000)));
		options.put("all options at once",
				form.controls()
					.stream()
					.flatMap((control) -> control.options().stream().map((option) -> pair(control, option)))
					.collect(Collectors.joining()));
		options.put("an option a thousand times", eachChoice(form, (option) -> option).repeat(1_000));
		return options;
	}

	private static Map<String, String> around(String honest) {
		Map<String, String> bodies = new LinkedHashMap<>();
		bodies.put("everything twice", honest + honest);
		bodies.put("a field of others", honest + "&admin=true&reference=AAAAAAAAAA&door=WORK&_csrf=x");
		bodies.put("many fields of others",
				honest + IntStream.range(0, ALIENS)
					.mapToObj((number) -> "&alien" + number + "=" + number)
					.collect(Collectors.joining()));
		bodies.put("a very long name", honest + "&" + "n".repeat(100_000) + "=x");
		bodies.put("no name", honest + "&=x&=&&&");
		bodies.put("no value", honest + "&story&danger&next");
		bodies.put("names that are not UTF-8", honest + "&%FF%FE=x&%00=x");
		bodies.put("an unknown button", honest + "&next=elsewhere&add=x&remove=x");
		bodies.put("the button that sends", honest + "&next=check");
		bodies.put("the button that adds", honest + "&add=people&add=children");
		bodies.put("the button that removes what is not there", honest + "&remove=people-99&remove=-1");
		bodies.put("sets far off",
				honest + "&people-99999999999-name=x&people--1-name=x&children-0-age=x&people-x-name=x");
		bodies.put("too large", honest + "&x=" + "x".repeat(2_200_000));
		return bodies;
	}

	/** The honest form with its names changed. */
	private static Map<String, String> names(String honest) {
		Map<String, String> bodies = new LinkedHashMap<>();
		bodies.put("names as lists", honest.replace("=", "[]="));
		bodies.put("names as maps", honest.replace("=", "[0]="));
		bodies.put("names as paths", honest.replace("=", ".class.name="));
		bodies.put("names in capitals", "&" + honest.toUpperCase(java.util.Locale.ROOT));
		return bodies;
	}

	private static Map<String, String> types(String honest) {
		Map<String, String> bodies = new LinkedHashMap<>();
		bodies.put("application/json", "{\"story\":\"x\"}");
		bodies.put("text/plain", honest);
		bodies.put("multipart/form-data; boundary=b",
				"--b\r\nContent-Disposition: form-data; name=\"story\"; filename=\"a.jpg\"\r\n\r\nx\r\n--b--\r\n");
		bodies.put("multipart/form-data", honest);
		bodies.put("no/such;;type", honest);
		bodies.put(FORM + ";charset=UTF-7", honest);
		return bodies;
	}

	private static String honest(Form form, String word) {
		return form.texts().stream().map((control) -> pair(control, word)).collect(Collectors.joining());
	}

	private static String eachChoice(Form form, UnaryOperator<String> change) {
		return form.controls()
			.stream()
			.filter((control) -> control.kind().chosen())
			.map((control) -> pair(control, change.apply(control.options().get(0))))
			.collect(Collectors.joining());
	}

	private static String pair(Control control, String value) {
		return "&" + encoded(control.name()) + "=" + encoded(value);
	}

	private static String encoded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

	@Override
	public String toString() {
		return this.name;
	}

}

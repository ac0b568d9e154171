package org.waymark.site.report;

import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.waymark.site.Council.Sign;
import org.waymark.site.Fields;
import org.waymark.site.Submission.Answer;
import org.waymark.site.safety.Raising;

/**
 * The same radio buttons for each item of a list in the council's content; the field of
 * an item is {@code <name>-<code>}. What an item raises, the answer {@value #YES} to it
 * raises.
 *
 * @param list name of the list
 * @param options codes, in the order of the page
 */
public record EachOf(String name, String list, List<String> options) implements Input {

	private static final String YES = "yes";

	private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9-]{0,39}");

	public EachOf {
		options = List.copyOf(options);
	}

	@Override
	public boolean required() {
		return false;
	}

	@Override
	public boolean owns(String field) {
		return field.startsWith(this.name + "-") && CODE.matcher(field.substring(this.name.length() + 1)).matches();
	}

	@Override
	public List<String> settled(String field, List<String> values) {
		List<String> known = values.stream().filter(this.options::contains).toList();
		return known.isEmpty() ? values
				: Stream.concat(Stream.of(YES, AnyOf.NOT_SURE), this.options.stream())
					.filter(known::contains)
					.limit(1)
					.toList();
	}

	@Override
	public List<Problem> problems(Fields given) {
		return List.of();
	}

	@Override
	public List<Raising> raisings(Function<String, List<Sign>> lists) {
		return lists.apply(this.list)
			.stream()
			.map(item -> new Raising(this.name + "-" + item.code(), YES, item.raises()))
			.toList();
	}

	@Override
	public List<Answer> answers(String question, Fields given) {
		return given.values()
			.keySet()
			.stream()
			.filter(field -> owns(field) && this.options.contains(given.text(field)))
			.map(field -> new Answer(question, field, 0, true, List.of(given.text(field))))
			.toList();
	}

}

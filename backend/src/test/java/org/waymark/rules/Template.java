package org.waymark.rules;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A JTE template, and how far each of its lines has to be indented: one step more than
 * the line that opened what it is in.
 */
final class Template {

	private static final String STEP = "  ";

	/** Comments and quoted text: nothing in them opens or closes. */
	private static final Pattern SKIPPED = Pattern.compile("<%--.*?--%>|\"(?:[^\"\\\\]|\\\\.)*\"");

	private static final Pattern TOKEN = Pattern
		.compile("@(?:if|for)(?=\\()|@else(?:if)?\\b|@end(?:if|for)\\b|@?`|</?[a-z][\\w-]*|[(){}]");

	private static final Pattern BETWEEN_ENDS = Pattern.compile("[\\s>;]*");

	private static final Set<String> VOID = Set.of("<br", "<hr", "<img", "<input", "<link", "<meta");

	private final String name;

	private final String text;

	private final Deque<Integer> open = new ArrayDeque<>();

	Template(String name, String text) {
		this.name = name;
		this.text = text;
	}

	String text() {
		return this.text;
	}

	/** The lines that are indented by more or less than what they are in. */
	List<String> wronglyIndented() {
		List<String> wrong = new ArrayList<>();
		List<String> lines = this.text.lines().toList();
		this.open.clear();
		for (int number = 1; number <= lines.size(); number++) {
			String line = lines.get(number - 1);
			String wanted = STEP.repeat(depth(line.strip())) + line.strip();
			if (!line.equals(line.isBlank() ? "" : wanted)) {
				wrong.add(this.name + ":" + number + ": " + line);
			}
		}
		return wrong;
	}

	/**
	 * The depth of a line; what it opens is open, and what it closes is not, afterwards.
	 */
	private int depth(String line) {
		String read = SKIPPED.matcher(line).replaceAll("");
		Matcher token = TOKEN.matcher(read);
		int depth = inside();
		int end = 0;
		boolean leading = true;
		while (token.find()) {
			leading = leading && closes(token.group())
					&& BETWEEN_ENDS.matcher(read.substring(end, token.start())).matches();
			if (closes(token.group()) && !this.open.isEmpty()) {
				int opener = this.open.pop();
				depth = leading ? opener : depth;
			}
			if (opens(token.group())) {
				this.open.push(depth);
			}
			end = token.end();
		}
		return depth;
	}

	private int inside() {
		return this.open.isEmpty() ? 0 : this.open.peek() + 1;
	}

	private static boolean opens(String token) {
		return token.equals("@`") || token.equals("(") || token.equals("{")
				|| token.startsWith("@") && !token.startsWith("@end")
				|| token.startsWith("<") && !token.startsWith("</") && !VOID.contains(token);
	}

	private static boolean closes(String token) {
		return token.equals("`") || token.equals(")") || token.equals("}") || token.startsWith("@end")
				|| token.startsWith("@else") || token.startsWith("</");
	}

}

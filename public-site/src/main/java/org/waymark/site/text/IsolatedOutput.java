package org.waymark.site.text;

import java.util.Objects;
import java.util.Set;

import gg.jte.TemplateOutput;
import gg.jte.html.OwaspHtmlTemplateOutput;
import org.jspecify.annotations.Nullable;

/**
 * Writes a page so that no value turns round the words beside it. A value that is read
 * from the right, or that holds a character which turns the direction, stands in
 * {@code <bdi>}. All templates are written through it, so none has to think of it.
 */
public final class IsolatedOutput extends OwaspHtmlTemplateOutput {

	/** Elements that take text alone. */
	private static final Set<String> TEXT_ALONE = Set.of("title", "option");

	/** Elements whose text must stay as it is. A text area says {@code dir="auto"}. */
	private static final Set<String> AS_IT_IS = Set.of("textarea", "script", "style");

	private static final String OPEN = "<bdi>";

	private static final String CLOSE = "</bdi>";

	private String tag = "";

	private boolean attribute;

	public IsolatedOutput(TemplateOutput page) {
		super(page);
	}

	@Override
	public void setContext(@Nullable String tagName, @Nullable String attributeName) {
		super.setContext(tagName, attributeName);
		this.tag = Objects.requireNonNullElse(tagName, "");
		this.attribute = attributeName != null;
	}

	@Override
	public void writeUserContent(@Nullable String value) {
		if (value == null || this.attribute || AS_IT_IS.contains(this.tag) || !Directions.matter(value)) {
			super.writeUserContent(value);
		}
		else if (TEXT_ALONE.contains(this.tag)) {
			super.writeUserContent(new Directions(value).matterOutside() ? TypedText.isolated(value) : value);
		}
		else {
			write(value, new Directions(value));
		}
	}

	private void write(String value, Directions directions) {
		writeContent(directions.matterOutside() ? OPEN : "");
		int written = 0;
		for (int at = 0; at < value.length(); at++) {
			String markup = markup(value.charAt(at), directions, at);
			if (!markup.isEmpty()) {
				super.writeUserContent(value.substring(written, at));
				writeContent(markup);
				written = at + 1;
			}
		}
		super.writeUserContent(value.substring(written));
		writeContent(directions.matterOutside() ? CLOSE : "");
	}

	// An isolate becomes an element. What opens and never closes ends at once.
	private static String markup(char letter, Directions directions, int at) {
		if (directions.isIsolate(at)) {
			return (letter == Directions.END_OF_ISOLATE) ? CLOSE : OPEN;
		}
		return directions.isOpen(at) ? OPEN + letter + CLOSE : "";
	}

}

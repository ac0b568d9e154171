package org.waymark.site.guidance;

import java.util.Map;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * A Markdown file as HTML in the style of the pages. HTML in the source is shown, not
 * obeyed.
 *
 * @param title the words of its first heading
 * @param html the whole
 */
record Article(String title, String html) {

	private static final Parser PARSER = Parser.builder().build();

	private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
		.escapeHtml(true)
		.sanitizeUrls(true)
		.attributeProviderFactory(context -> (node, tag, attributes) -> style(node, attributes))
		.build();

	static Article of(String markdown) {
		Node document = PARSER.parse(markdown);
		if (!(document.getFirstChild() instanceof Heading heading) || heading.getLevel() != 1) {
			throw new IllegalArgumentException("A page of content begins with its title: # Title");
		}
		return new Article(words(heading), RENDERER.render(document));
	}

	private static String words(Node node) {
		StringBuilder words = new StringBuilder();
		node.accept(new AbstractVisitor() {
			@Override
			public void visit(Text text) {
				words.append(text.getLiteral());
			}

			@Override
			public void visit(Code code) {
				words.append(code.getLiteral());
			}
		});
		return words.toString();
	}

	private static void style(Node node, Map<String, String> attributes) {
		String style = styleOf(node);
		if (!style.isEmpty()) {
			attributes.put("class", style);
		}
	}

	private static String styleOf(Node node) {
		if (node instanceof Heading heading) {
			return (heading.getLevel() == 1) ? "govuk-heading-l" : "govuk-heading-m";
		}
		if (node instanceof Paragraph) {
			return "govuk-body";
		}
		if (node instanceof BulletList) {
			return "govuk-list govuk-list--bullet";
		}
		if (node instanceof OrderedList) {
			return "govuk-list govuk-list--number";
		}
		return (node instanceof Link) ? "govuk-link" : "";
	}

}

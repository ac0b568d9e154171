package org.waymark.site.guidance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

import org.waymark.site.guidance.Catalogue.Term;
import org.waymark.site.page.Frame;

/**
 * A Markdown file as HTML in the style of the pages. HTML in the source is shown, not
 * obeyed.
 *
 * @param title the words of its first heading
 * @param html the whole
 * @param terms the words in it that are explained below it
 */
record Article(String title, String html, List<Term> terms) {

	private static final Parser PARSER = Parser.builder().build();

	private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
		.escapeHtml(true)
		.sanitizeUrls(true)
		.attributeProviderFactory(context -> (node, tag, attributes) -> style(node, attributes))
		.build();

	Article {
		terms = List.copyOf(terms);
	}

	static Article of(String markdown) {
		return of(markdown, List.of());
	}

	/**
	 * A text in which the first use of each of these words leads to what it means.
	 */
	static Article of(String markdown, List<Term> glossary) {
		Node document = PARSER.parse(markdown);
		if (!(document.getFirstChild() instanceof Heading heading) || heading.getLevel() != 1) {
			throw new IllegalArgumentException("A page of content begins with its title: # Title");
		}
		List<Term> terms = TermLinks.into(document, glossary);
		return new Article(words(heading), RENDERER.render(document), terms);
	}

	/** The same with what follows each second heading in a part of its own. */
	Article inColumns() {
		int first = this.html.indexOf("<h2");
		if (first < 0) {
			return this;
		}
		String parts = this.html.substring(first).replace("<h2", "</section>\n<section>\n<h2");
		return new Article(this.title, this.html.substring(0, first) + "<div class=\"side-by-side\">"
				+ parts.substring("</section>".length()) + "</section>\n</div>\n", this.terms);
	}

	/** Where the links of a text lead; a picture leads to {@code picture:}. */
	static List<String> links(String markdown) {
		List<String> links = new ArrayList<>();
		PARSER.parse(markdown).accept(new AbstractVisitor() {
			@Override
			public void visit(Link link) {
				links.add(link.getDestination());
				visitChildren(link);
			}

			@Override
			public void visit(Image picture) {
				links.add("picture:" + picture.getDestination());
			}
		});
		return links;
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
		if (node instanceof Link link && link.getDestination().startsWith("http")) {
			attributes.put("rel", "noreferrer");
		}
	}

	private static String styleOf(Node node) {
		if (node instanceof Heading heading) {
			return switch (heading.getLevel()) {
				case 1 -> "govuk-heading-l";
				case 2 -> "govuk-heading-m";
				default -> "govuk-heading-s";
			};
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

	/**
	 * A page made of it alone.
	 *
	 * @param frame around it
	 * @param html from our own renderer, which lets no HTML of the source through
	 */
	record Framed(Frame frame, String html) {

	}

}

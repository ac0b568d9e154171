package org.waymark.site.guidance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Block;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jspecify.annotations.Nullable;

import org.waymark.site.guidance.EditedLibrary.Term;
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

	/** What people see of a text, a line for each block; not where its links lead. */
	static String wording(String markdown) {
		SeenWords seen = new SeenWords();
		PARSER.parse(markdown).accept(seen);
		return seen.words.toString();
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

	/** Collects what people see, a line for each block. */
	private static final class SeenWords extends AbstractVisitor {

		private final StringBuilder words = new StringBuilder();

		@Override
		protected void visitChildren(Node parent) {
			super.visitChildren(parent);
			if (parent instanceof Block) {
				this.words.append('\n');
			}
		}

		@Override
		public void visit(Text text) {
			this.words.append(text.getLiteral());
		}

		@Override
		public void visit(Code code) {
			this.words.append(code.getLiteral());
		}

		/** A browser shows it as a space. */
		@Override
		public void visit(SoftLineBreak end) {
			this.words.append(' ');
		}

		@Override
		public void visit(HardLineBreak end) {
			this.words.append('\n');
		}

		@Override
		public void visit(Link link) {
			if (!bare(link)) {
				visitChildren(link);
			}
			hint(link.getTitle());
		}

		/** Whether it shows nothing but its own address. */
		private static boolean bare(Link link) {
			return link.getDestination().startsWith("http") && link.getFirstChild() instanceof Text text
					&& text.getNext() == null && text.getLiteral().equals(link.getDestination());
		}

		@Override
		public void visit(Image picture) {
			visitChildren(picture);
			hint(picture.getTitle());
		}

		/** What a browser shows beside the pointer. */
		private void hint(@Nullable String title) {
			if (title != null) {
				this.words.append('\n').append(title).append('\n');
			}
		}

		/** It is shown as it is typed. */
		@Override
		public void visit(HtmlInline html) {
			this.words.append(html.getLiteral());
		}

		@Override
		public void visit(HtmlBlock html) {
			this.words.append(html.getLiteral().replace('\n', ' ')).append('\n');
		}

		@Override
		public void visit(FencedCodeBlock code) {
			this.words.append(code.getLiteral()).append('\n');
		}

		@Override
		public void visit(IndentedCodeBlock code) {
			this.words.append(code.getLiteral()).append('\n');
		}

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

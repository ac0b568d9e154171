package org.waymark.pages;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** A page as it came, read by its structure. */
record Html(Document page) {

	/** Where the words are not ours. */
	private static final String TYPED = ".govuk-summary-list__value, [data-reference]";

	private static final Set<String> NO_WORDS = Set.of("textarea", "script", "style", "svg", "option");

	static Html of(String source) {
		return new Html(Jsoup.parse(source));
	}

	String title() {
		return this.page.title();
	}

	boolean isError() {
		return title().startsWith("Error: ");
	}

	/**
	 * The text of the main part for everybody to read, block by block, without typed
	 * text.
	 */
	List<String> wording() {
		return this.page.select("main").stream().flatMap(Html::blocks).toList();
	}

	/** Targets and texts of the summary of errors. */
	List<Complaint> summary() {
		return this.page.select("[data-error-summary] li a")
			.stream()
			.map((link) -> new Complaint(link.attr("href").replaceFirst("^#", ""), link.text()))
			.toList();
	}

	/** Texts of the messages beside the fields. */
	List<String> messages() {
		return this.page.select(".govuk-error-message")
			.stream()
			.map((message) -> message.text().replaceFirst("^Error: ?", ""))
			.toList();
	}

	/**
	 * A message about the thing with this id stands beside it, and is tied to it or to
	 * its group.
	 */
	boolean complainsBeside(Complaint complaint) {
		Element target = this.page.getElementById(complaint.target());
		return target != null && target.parents()
			.stream()
			.flatMap((around) -> around.select("> .govuk-error-message, > fieldset > .govuk-error-message").stream())
			.anyMatch((message) -> message.text().endsWith(complaint.text()) && isTied(message, target));
	}

	private static boolean isTied(Element message, Element target) {
		return Stream.concat(Stream.of(target), target.parents().stream())
			.anyMatch((element) -> List.of(element.attr("aria-describedby").split(" ")).contains(message.id()));
	}

	private static Stream<String> blocks(Element element) {
		if (NO_WORDS.contains(element.normalName()) || element.hasAttr("data-typed")
				|| element.hasAttr("data-reference")) {
			return Stream.empty();
		}
		boolean leaf = element.children()
			.stream()
			.noneMatch((child) -> child.isBlock() || child.normalName().equals("select"));
		return leaf ? Stream.of(element.text()).filter((text) -> !text.isBlank())
				: element.childNodes().stream().flatMap(Html::blocksOf);
	}

	private static Stream<String> blocksOf(Node node) {
		return (node instanceof Element element) ? blocks(element)
				: (node instanceof TextNode text && !text.isBlank()) ? Stream.of(text.text().strip()) : Stream.empty();
	}

	/**
	 * A line of the summary of errors.
	 *
	 * @param target id of the field that it leads to
	 */
	record Complaint(String target, String text) {

	}

}

package org.waymark.site.guidance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

import org.waymark.site.guidance.EditedLibrary.Term;

/** Makes the first use of a hard word a link to what it means, lower on the same page. */
final class TermLinks extends AbstractVisitor {

	private final Map<String, Term> byForm = new HashMap<>();

	private final Pattern forms;

	private final List<Term> used = new ArrayList<>();

	private TermLinks(List<Term> glossary) {
		glossary.forEach(term -> term.forms().forEach(form -> this.byForm.put(form.toLowerCase(Locale.UK), term)));
		this.forms = Pattern.compile(
				this.byForm.keySet()
					.stream()
					.sorted((one, other) -> other.length() - one.length())
					.map(Pattern::quote)
					.collect(Collectors.joining("|", "\\b(", ")\\b")),
				Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);
	}

	/** Puts the links in, and says which words have one. */
	static List<Term> into(Node document, List<Term> glossary) {
		if (glossary.isEmpty()) {
			return List.of();
		}
		TermLinks links = new TermLinks(glossary);
		document.accept(links);
		return links.used;
	}

	/**
	 * The end of the address of what a word means: a number, since a history keeps it.
	 * @param place of the word among those of its page, from 0
	 */
	static String anchor(int place) {
		return "word-" + (place + 1);
	}

	@Override
	public void visit(Heading heading) {
		// A heading keeps its own words.
	}

	@Override
	public void visit(Link link) {
		// A link has its own end.
	}

	@Override
	public void visit(Text text) {
		String words = text.getLiteral();
		Matcher found = this.forms.matcher(words);
		int after = 0;
		while (found.find()) {
			Term term = this.byForm.get(found.group().toLowerCase(Locale.UK));
			if (term != null && !this.used.contains(term)) {
				this.used.add(term);
				text.insertBefore(new Text(words.substring(after, found.start())));
				text.insertBefore(link(found.group()));
				after = found.end();
			}
		}
		text.setLiteral(words.substring(after));
	}

	private Link link(String words) {
		Link link = new Link("#" + anchor(this.used.size() - 1), null);
		link.appendChild(new Text(words));
		return link;
	}

}

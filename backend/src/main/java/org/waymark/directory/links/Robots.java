package org.waymark.directory.links;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.waymark.site.text.TypedText;

/**
 * What a site's robots.txt asks of us (RFC 9309): the longest rule that fits counts, and
 * of two as long the one that allows. Pure.
 */
final class Robots {

	/** Nothing is asked. */
	static final Robots NONE = new Robots(List.of());

	/** All is closed: the site cannot say at the moment. */
	static final Robots CLOSED = new Robots(List.of(new Rule("/", false)));

	private final List<Rule> rules;

	private Robots(List<Rule> rules) {
		this.rules = rules;
	}

	/**
	 * Reads the group for an agent, or else the one for all.
	 * @param agent its name in small letters
	 */
	static Robots read(String file, String agent) {
		List<Rule> own = new ArrayList<>();
		List<Rule> all = new ArrayList<>();
		List<List<Rule>> group = new ArrayList<>();
		boolean named = false;
		boolean ours = false;
		for (String line : file.lines().limit(5_000).toList()) {
			String[] pair = line.replaceAll("#.*", "").split(":", 2);
			String key = TypedText.stripped(pair[0]).toLowerCase(Locale.ROOT);
			String value = (pair.length < 2) ? "" : TypedText.stripped(pair[1]);
			if (key.equals("user-agent")) {
				if (!named) {
					group.clear();
				}
				named = true;
				if (value.toLowerCase(Locale.ROOT).equals(agent)) {
					group.add(own);
					ours = true;
				}
				else if (value.equals("*")) {
					group.add(all);
				}
			}
			else if (key.equals("allow") || key.equals("disallow")) {
				named = false;
				group.forEach(rules -> rules.add(new Rule(value, key.equals("allow"))));
			}
		}
		return new Robots(ours ? own : all);
	}

	boolean allows(String path) {
		Rule best = new Rule("", true);
		for (Rule rule : this.rules) {
			boolean longer = rule.path().length() > best.path().length()
					|| rule.path().length() == best.path().length() && rule.allow();
			if (!rule.path().isEmpty() && longer && rule.fits(path)) {
				best = rule;
			}
		}
		return best.allow();
	}

	/**
	 * A line of the file.
	 *
	 * @param path that it is about; a star stands for anything, a dollar for the end
	 */
	private record Rule(String path, boolean allow) {

		boolean fits(String asked) {
			boolean whole = this.path.endsWith("$");
			String[] parts = (whole ? this.path.substring(0, this.path.length() - 1) : this.path).split("\\*", -1);
			int at = 0;
			for (int part = 0; part < parts.length; part++) {
				int found = asked.indexOf(parts[part], at);
				if (found < 0 || part == 0 && found > 0) {
					return false;
				}
				at = found + parts[part].length();
			}
			return !whole || parts[parts.length - 1].isEmpty() || asked.endsWith(parts[parts.length - 1]);
		}

	}

}

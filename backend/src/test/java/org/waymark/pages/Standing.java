package org.waymark.pages;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.waymark.testing.Http;
import org.waymark.testing.schools.InventedSchools;

/** Pages that stand by themselves: everything that can be reached by links alone. */
final class Standing {

	private static final int MOST = 200;

	private Standing() {
	}

	/**
	 * Paths of the pages that answer 200 without any answer given, from the first page
	 * on. Invented schools are published before, one of each kind.
	 */
	static Set<String> pages(URI site) throws IOException {
		InventedSchools.publish(site);
		Set<String> found = new TreeSet<>(List.of("/"));
		Deque<String> next = new ArrayDeque<>(found);
		while (!next.isEmpty() && found.size() < MOST) {
			Http.Page page = new Http(site).get(next.remove());
			for (String link : Html.of(page.body()).page().select("a[href^=/]").eachAttr("href")) {
				String path = link.replaceFirst("#.*", "");
				if (isPage(site, path) && found.add(path)) {
					next.add(path);
				}
			}
		}
		return found;
	}

	private static boolean isPage(URI site, String path) throws IOException {
		if (path.equals("/exit") || path.startsWith("/triage")) {
			return false;
		}
		Http.Page page = new Http(site).get(path);
		return page.status() == 200 && page.headers().get("content-type").get(0).startsWith("text/html");
	}

}

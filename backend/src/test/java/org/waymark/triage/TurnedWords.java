package org.waymark.triage;

import java.util.List;

import com.microsoft.playwright.Page;

import static org.assertj.core.api.Assertions.assertThat;

/** Looks whether what somebody typed turns round the words of a page. */
final class TurnedWords {

	/** Of three scripts, the last with a turn of the direction that nothing ends. */
	static final String NAMES = "علي כהן عائشہ\u202e";

	/**
	 * What is typed stands isolated; every letter of ours stands to the right of the one
	 * before it in its line, as a person sees it.
	 */
	private static final String LOOK = """
			() => {
			  const typed = /[\\u0590-\\u08ff\\u202a-\\u202e]/;
			  const faults = new Set();
			  const range = document.createRange();
			  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
			  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
			    const holder = node.parentElement;
			    const text = node.data;
			    if (!text.trim() || holder.closest("script, style, textarea")) continue;
			    if (typed.test(text)) {
			      const apart = holder.closest("bdi, [dir=auto]") || holder.closest("option") && text.includes("\\u2068");
			      if (!apart) faults.add("in one piece: " + text.trim());
			      continue;
			    }
			    if (holder.closest("bdi, [dir=auto], option")) continue;
			    let before = null;
			    for (let at = 0; at < text.length && at < 300; at++) {
			      if (!/[A-Za-z0-9]/.test(text[at])) continue;
			      range.setStart(node, at);
			      range.setEnd(node, at + 1);
			      const box = range.getClientRects()[0];
			      if (!box || box.width === 0) continue;
			      if (before && Math.abs(box.top - before.top) < 2 && box.left < before.left) {
			        faults.add("turned: " + text.trim());
			        break;
			      }
			      before = box;
			    }
			  }
			  document.querySelectorAll("textarea, input[type=text]").forEach((field) => {
			    if (typed.test(field.value) && field.dir !== "auto") faults.add("field " + field.name);
			  });
			  return [...faults];
			}""";

	private TurnedWords() {
	}

	static void assertNone(Page page) {
		assertThat(on(page)).as(page.url()).isEmpty();
	}

	/** What is turned, or stands in one piece with what somebody typed. */
	static List<String> on(Page page) {
		return ((List<?>) page.evaluate(LOOK)).stream().map(String::valueOf).toList();
	}

}

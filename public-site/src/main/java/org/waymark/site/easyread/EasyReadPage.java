package org.waymark.site.easyread;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.waymark.site.easyread.EasyReadBook.EasyRead;
import org.waymark.site.easyread.EasyReadBook.Signed;
import org.waymark.site.page.Frame;
import org.waymark.site.page.Messages;

/**
 * A page in easy read, or the list of them.
 *
 * @param frame around it
 * @param page null in the list
 * @param all of them
 * @param film the page in British Sign Language, or null
 * @param readWith the people it was read with, in words
 */
record EasyReadPage(Frame frame, @Nullable EasyRead page, List<EasyRead> all, @Nullable Signed film,
		List<String> readWith) {

	public EasyReadPage {
		all = List.copyOf(all);
		readWith = List.copyOf(readWith);
	}

	public Messages text() {
		return this.frame.text();
	}

	/** Who it was read with, in words. */
	public String read() {
		return this.readWith.isEmpty() ? text().text("easy.unread")
				: text().text("entry.read-with", String.join("; ", this.readWith));
	}

}

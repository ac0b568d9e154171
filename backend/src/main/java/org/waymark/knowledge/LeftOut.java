package org.waymark.knowledge;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.waymark.site.campaigns.FiledCampaign;
import org.waymark.site.content.ContentFiles;
import org.waymark.site.easyread.EasyReadBook;
import org.waymark.site.guidance.EditedLibrary;
import org.waymark.site.guidance.LibraryEntry;

/** What the public face leaves out of content, since it makes no sense. */
final class LeftOut {

	private LeftOut() {
	}

	/** Entries of pages, campaigns and lists, a line each. */
	static List<String> of(ContentFiles files) {
		EditedLibrary.read(files);
		FiledCampaign.all(files);
		EasyReadBook.read(files);
		return files.leftOut().stream().distinct().toList();
	}

	/** Pages that cannot be made on this day: name to what is wrong. */
	static Map<String, String> unmade(EditedLibrary library, LocalDate today) {
		Map<String, String> unmade = new TreeMap<>();
		for (LibraryEntry entry : library.entries()) {
			try {
				library.html(entry, today, "");
			}
			catch (IllegalArgumentException cause) {
				unmade.put(entry.name(), entry.name() + ": " + cause.getMessage());
			}
		}
		return unmade;
	}

}

package org.waymark.knowledge;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.waymark.site.campaigns.FiledCampaign;
import org.waymark.site.content.BannerRow;
import org.waymark.site.content.ContentLayer;
import org.waymark.site.council.FiledContact;
import org.waymark.site.guidance.EditedLibrary;
import org.waymark.site.guidance.EditedLibrary.Term;

/** Makes the layer above the folder out of what was published. Pure. */
final class LayerOf {

	private LayerOf() {
	}

	/** The layer of these versions, one an item. */
	static ContentLayer versions(List<KeptVersion> published) {
		Map<Item, String> bodies = new HashMap<>();
		published.forEach(version -> version.body().ifPresent(body -> bodies.put(version.item(), body)));
		return bodies(bodies);
	}

	/** The same as it would be with a change. */
	static ContentLayer with(List<KeptVersion> published, Change change) {
		Map<Item, String> bodies = new HashMap<>();
		published.forEach(version -> version.body().ifPresent(body -> bodies.put(version.item(), body)));
		change.body().ifPresentOrElse(body -> bodies.put(change.item(), body), () -> bodies.remove(change.item()));
		return bodies(bodies);
	}

	private static ContentLayer bodies(Map<Item, String> bodies) {
		Map<String, String> files = new TreeMap<>();
		Map<String, Map<String, String>> rows = new TreeMap<>();
		bodies.forEach((item, body) -> {
			switch (item.sort()) {
				case PAGE -> files.put(EditedLibrary.file(item.name()), body);
				case BANNER -> rows.put(BannerRow.FILE, Map.of(BannerRow.KEY, body));
				case CONTACT -> row(rows, FiledContact.FILE, item, body);
				case CAMPAIGN -> row(rows, FiledCampaign.FILE, item, body);
				case WORD -> row(rows, Term.FILE, item, body);
			}
		});
		return new ContentLayer(files, rows);
	}

	private static void row(Map<String, Map<String, String>> rows, String list, Item item, String body) {
		rows.computeIfAbsent(list, file -> new TreeMap<>()).put(item.name(), body);
	}

}

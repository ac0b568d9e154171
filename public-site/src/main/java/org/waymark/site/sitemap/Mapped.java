package org.waymark.site.sitemap;

import java.util.stream.Stream;

/** Pages that search engines may show. */
public interface Mapped {

	/** Their paths, such as {@code /contact}. */
	Stream<String> paths();

}

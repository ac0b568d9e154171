package org.waymark.statistics.releases;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.waymark.platform.ids.StaffId;
import org.waymark.statistics.disclosure.PublishedTable;
import org.waymark.statistics.disclosure.Quarter;

/**
 * The figures of a quarter as they may be shown. It holds no true count.
 *
 * @param plan version of the plan of tables
 * @param tables in the order of the plan
 * @param maker who froze it
 * @param made when it was frozen
 * @param released when a second person let it go; empty while it is a draft
 * @param published since when everybody may read it; empty where nobody may
 */
public record Release(Quarter quarter, int plan, List<PublishedTable> tables, StaffId maker, Instant made,
		Optional<Instant> released, Optional<Instant> published) {

	public Release {
		tables = List.copyOf(tables);
	}

}

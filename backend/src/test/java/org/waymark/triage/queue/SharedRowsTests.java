package org.waymark.triage.queue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import org.waymark.platform.ids.ReportId;
import org.waymark.platform.ids.StaffId;
import org.waymark.site.terms.ReportReference;
import org.waymark.triage.queue.QueueEntry.Content;
import org.waymark.triage.queue.QueueEntry.Owner;
import org.waymark.triage.queue.QueueEntry.Times;
import org.waymark.triage.queue.QueueStore.Own;
import org.waymark.triage.queue.SharedRows.Whose;

import static org.assertj.core.api.Assertions.assertThat;

class SharedRowsTests {

	private static final Own ONE_EACH = new Own(1, 2, true);

	private final StaffId me = new StaffId(UUID.randomUUID());

	private final StaffId other = new StaffId(UUID.randomUUID());

	/** A row says "You" to its owner alone. */
	@Test
	void nobodyGetsThePageOfWhoeverHasAReportOnIt() {
		List<QueueEntry> mine = List.of(entry(this.me));
		assertThat(page(this.me, mine)).isNotEqualTo(page(this.other, mine));
	}

	@Test
	void readersShareAPageOnWhichNoneHasAReport() {
		List<QueueEntry> nobodys = List.of(entry(new StaffId(UUID.randomUUID())));
		assertThat(page(this.me, nobodys)).isEqualTo(page(this.other, nobodys));
	}

	private static Whose page(StaffId reader, List<QueueEntry> entries) {
		return Whose.of(reader, entries, ONE_EACH);
	}

	private static QueueEntry entry(StaffId owner) {
		return new QueueEntry(new ReportId(UUID.randomUUID()), new ReportReference("AAAAA00000"), 0, Content.RESTRICTED,
				new Times(Instant.EPOCH, null, null, null, null, null),
				new Attention(false, false, false, false, false, false, false, false, false), "",
				Optional.of(new Owner(owner, "Somebody")));
	}

}

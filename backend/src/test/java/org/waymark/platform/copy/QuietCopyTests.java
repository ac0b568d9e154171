package org.waymark.platform.copy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import reactor.core.publisher.Mono;

import org.waymark.testing.Rows;
import org.waymark.testing.store.HubDatabase;
import org.waymark.testing.store.StoreTest;

import static org.assertj.core.api.Assertions.assertThat;

/** A restored copy reaches nobody until a person releases it. */
@StoreTest
@ExtendWith(OutputCaptureExtension.class)
class QuietCopyTests {

	@TempDir
	private Path own;

	@TempDir
	private Path other;

	private final BindingStore store = new BindingStore(HubDatabase.hub());

	private final AtomicInteger sent = new AtomicInteger();

	@BeforeEach
	void nobodys() {
		Rows.change("DELETE FROM platform.binding");
	}

	@Test
	void aNewHubBindsItsDatabaseAndGoesOnAfterARestart() {
		QuietCopy hub = hub(this.own);
		assertThat(sends(hub)).as("before the first look").isFalse();
		looks(hub);
		looks(hub);
		assertThat(sends(hub)).isTrue();
		QuietCopy again = hub(this.own);
		looks(again);
		assertThat(sends(again)).isTrue();
		assertThat(again.copied()).isFalse();
	}

	/** Else the next look would find a database of some other hub, and be quiet. */
	@Test
	void aDatabaseIsNotBoundBeforeTheMarkCanBeWritten() {
		QuietCopy hub = hub(this.own.resolve("missing"));
		looks(hub);
		looks(hub);
		assertThat(Rows.count("SELECT count(*) FROM platform.binding")).isZero();
		assertThat(hub.copied()).isFalse();
	}

	@Test
	void aHubThatNeverSeesItsDatabaseSaysSo(CapturedOutput output) {
		Rows.change("REVOKE SELECT ON platform.binding FROM waymark_triage");
		try {
			QuietCopy hub = hub(this.own);
			for (int look = 0; look < 8; look++) {
				looks(hub);
			}
			assertThat(sends(hub)).isFalse();
			assertThat(output.getOut()).containsOnlyOnce("cannot see whether its database is a copy");
		}
		finally {
			Rows.change("GRANT SELECT ON platform.binding TO waymark_triage");
		}
	}

	@Test
	void aCopyIsQuietUntilSomebodyReleasesIt(CapturedOutput output) {
		begun(this.own);
		QuietCopy copy = hub(this.other);
		looks(copy);
		looks(copy);
		assertThat(sends(copy)).isFalse();
		assertThat(copy.copied()).isTrue();
		assertThat(output.getOut()).containsOnlyOnce("This database is a restored copy");
		hub(this.other).release().block();
		looks(copy);
		assertThat(sends(copy)).as("released by another process").isTrue();
		assertThat(copy.copied()).isFalse();
	}

	@Test
	void aDumpLoadedIntoAnotherClusterIsACopyForItsOwnHubToo() {
		begun(this.own);
		HubMark mark = HubMark.read(this.own).orElseThrow();
		new HubMark(mark.id(), mark.system() + 1, mark.timeline(), mark.place(), mark.beat(), mark.standbys())
			.write(this.own);
		QuietCopy hub = hub(this.own);
		looks(hub);
		assertThat(hub.copied()).isTrue();
		assertThat(sends(hub)).isFalse();
	}

	@Test
	void aMarkThatSomebodySpoiledIsNoMark() throws IOException {
		begun(this.own);
		Files.writeString(this.own.resolve("hub.properties"), "id=nobody");
		QuietCopy hub = hub(this.own);
		looks(hub);
		assertThat(hub.copied()).isTrue();
	}

	@Test
	void aFolderThatCannotBeWrittenToIsSaid(CapturedOutput output) {
		QuietCopy hub = hub(this.own.resolve("absent"));
		looks(hub);
		assertThat(sends(hub)).isFalse();
		assertThat(output.getOut()).contains("WAYMARK_HUB_STATE_DIR");
	}

	@Test
	void aTrialWithoutAFolderLooksAtNothing() {
		QuietCopy trial = hub(null);
		looks(trial);
		assertThat(sends(trial)).isTrue();
		assertThat(Rows.count("SELECT count(*) FROM platform.binding")).isZero();
	}

	@Test
	void goingLiveNeedsTheFolder() {
		assertThat(new HubFolderCheck(new CopyProperties(null)).faults()).singleElement()
			.asString()
			.contains("WAYMARK_HUB_STATE_DIR");
		assertThat(new HubFolderCheck(new CopyProperties(this.own)).faults()).isEmpty();
	}

	private void begun(Path folder) {
		QuietCopy hub = hub(folder);
		looks(hub);
		looks(hub);
	}

	private QuietCopy hub(@Nullable Path folder) {
		return new QuietCopy(this.store, new CopyProperties(folder), new SimpleMeterRegistry());
	}

	private static void looks(QuietCopy hub) {
		hub.look().block();
	}

	private boolean sends(QuietCopy hub) {
		this.sent.set(0);
		hub.unlessCopied(() -> Mono.fromRunnable(this.sent::incrementAndGet)).block();
		return this.sent.get() == 1;
	}

}

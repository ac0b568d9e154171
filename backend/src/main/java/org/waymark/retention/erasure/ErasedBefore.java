package org.waymark.retention.erasure;

import java.util.List;
import java.util.concurrent.TimeUnit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

import org.waymark.platform.CannotStart;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;

/**
 * Before anybody can sign in, what was erased is erased again, should a restored copy
 * have brought it back. A copy that does not let one go refuses the start: a person has
 * to look.
 */
@Component
@ConditionalOnFace(Face.TRIAGE)
@ConditionalOnWebApplication // a command is no service
class ErasedBefore implements SmartLifecycle {

	private static final Logger log = LoggerFactory.getLogger(ErasedBefore.class);

	/** Before the web server, which begins a little before the last phase. */
	private static final int EARLY = Integer.MAX_VALUE - 10_000;

	private static final int PATIENCE = 60;

	private final Tombstones tombstones;

	private volatile boolean running;

	ErasedBefore(Tombstones tombstones) {
		this.tombstones = tombstones;
	}

	@Override
	public void start() {
		List<String> refused = refused();
		if (!refused.isEmpty()) {
			throw new CannotStart("This database has reports again that were erased, and something keeps them: "
					+ "tombstones " + String.join(", ", refused) + ". See ops/runbooks/restore.md.");
		}
		this.running = true;
	}

	private List<String> refused() {
		try {
			return this.tombstones.eraseAgain().toFuture().get(PATIENCE, TimeUnit.SECONDS);
		}
		catch (InterruptedException stopped) {
			Thread.currentThread().interrupt();
			throw new CannotStart("Interrupted while looking for what was erased.");
		}
		catch (Exception away) {
			log.warn("What was erased could not be looked for: {}. It is tried again every minute",
					away.getClass().getSimpleName());
			return List.of();
		}
	}

	@Override
	public void stop() {
		this.running = false;
	}

	@Override
	public boolean isRunning() {
		return this.running;
	}

	@Override
	public int getPhase() {
		return EARLY;
	}

}

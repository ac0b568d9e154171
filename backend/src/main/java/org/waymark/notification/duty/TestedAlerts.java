package org.waymark.notification.duty;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.LiveCheck;

/** Live mode requires a recent, acknowledged test of the duty alert. */
@Component
@ConditionalOnFace(Face.TRIAGE)
class TestedAlerts implements LiveCheck {

	private static final Logger log = LoggerFactory.getLogger(TestedAlerts.class);

	private final DutyRecordStore store;

	private final DutyProperties settings;

	TestedAlerts(DutyRecordStore store, DutyProperties settings) {
		this.store = store;
		this.settings = settings;
	}

	@Override
	public List<String> faults() {
		if (this.settings.rehearsal()) {
			log.warn("This is a rehearsal: test the duty alert, acknowledge it, and start again without rehearsal");
			return List.of();
		}
		if (tested(this.store.tested(this.settings.tested()))) {
			return List.of();
		}
		return List.of("No test of the duty alert that left by text and by e-mail was acknowledged in the last "
				+ this.settings.tested().toDays()
				+ " days: start the desk with WAYMARK_DUTY_REHEARSAL=true and test it.");
	}

	@Override
	public boolean unsafe() {
		return false;
	}

	@Override
	public boolean rehearsed() {
		return this.settings.rehearsal();
	}

	/** A slow database must not end a start: what cannot be seen counts as not tested. */
	private static boolean tested(Mono<Boolean> question) {
		try {
			return question.toFuture().get(30, TimeUnit.SECONDS);
		}
		catch (InterruptedException stopped) {
			Thread.currentThread().interrupt();
			return false;
		}
		catch (ExecutionException | TimeoutException away) {
			log.warn("The last test of the duty alert cannot be looked up: {}", away.getClass().getSimpleName());
			return false;
		}
	}

}

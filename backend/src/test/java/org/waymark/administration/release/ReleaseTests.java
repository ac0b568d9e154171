package org.waymark.administration.release;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;

import org.waymark.notification.duty.AlertReason;
import org.waymark.notification.duty.DutyAlerts;
import org.waymark.notification.outbox.NewMessage;
import org.waymark.notification.outbox.Outbox;
import org.waymark.notification.outbox.Purpose;
import org.waymark.notification.senders.MessageRoute;
import org.waymark.platform.copy.QuietCopy;
import org.waymark.testing.Await;
import org.waymark.testing.DeskClient;
import org.waymark.testing.Rows;
import org.waymark.testing.WaymarkTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.testing.DeskClient.text;

/** Nobody is woken and nothing is sent by a copy, and all of it after its release. */
@WaymarkTest
class ReleaseTests {

	@TempDir
	private static Path folder;

	@Autowired
	WebTestClient web;

	@Autowired
	QuietCopy copy;

	@Autowired
	DutyAlerts alerts;

	@Autowired
	Outbox outbox;

	@Autowired
	ReleaseCommand command;

	@DynamicPropertySource
	static void remembers(DynamicPropertyRegistry settings) {
		settings.add("waymark.hub.state-dir", folder::toString);
	}

	@Test
	void aCopyReachesNobodyUntilItIsReleased() {
		Rows.change("DELETE FROM platform.binding; INSERT INTO platform.binding DEFAULT VALUES");
		Await.until("it is known as a copy", this.copy::copied);
		this.alerts.raise(AlertReason.GLASS_BROKEN).block();
		this.outbox
			.add(new NewMessage(Purpose.CANARY, MessageRoute.EMAIL, Optional.of("copied"), Optional.empty(),
					Optional.empty(), "somebody@post.example", List.of()))
			.block();
		DeskClient worker = DeskClient.signedIn(this.web, "worker");
		assertThat(text(worker.get("/triage/home"))).contains("This is a restored copy");
		Await.until("there was time for it",
				() -> Rows.count("SELECT count(*) FROM notification.alert WHERE raised < now() - interval '4 s'") == 1);
		assertThat(Rows.count("SELECT count(*) FROM notification.message WHERE purpose = 'DUTY' OR state = 'SENT'"))
			.isZero();
		assertThat(this.command.run(List.of())).isZero();
		Await.until("duty is told", () -> Rows
			.count("SELECT count(*) FROM notification.message WHERE purpose = 'DUTY' AND state = 'SENT'") > 0);
		Await.until("the mail is sent", () -> Rows
			.count("SELECT count(*) FROM notification.message WHERE once = 'copied' AND state = 'SENT'") == 1);
		assertThat(text(worker.get("/triage/home"))).doesNotContain("This is a restored copy");
		assertThat(Rows.all("SELECT detail FROM audit.entry WHERE act = 'COPY_RELEASED'")).containsExactly("COMMAND");
	}

}

package org.waymark.drills.mail;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;

import org.waymark.drills.Options;
import org.waymark.drills.Trial;
import org.waymark.testing.Await;
import org.waymark.testing.Desk;
import org.waymark.testing.Http;
import org.waymark.testing.Report;
import org.waymark.testing.SmtpGate;
import org.waymark.testing.Visit;
import org.waymark.testing.process.WaymarkProcess;

/**
 * A hub whose mail goes over a real server behind a gate, and one report whose reporter
 * ticked that mail is safe: each letter of staff to them is a mail.
 */
final class Hub implements AutoCloseable {

	private static final String TO = "reporter@post.example";

	private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

	private final SmtpGate gate;

	private final Trial trial;

	private final String reference;

	private Desk desk;

	Hub(Path folder, Options options) throws IOException {
		this.server.start();
		this.gate = new SmtpGate(this.server.getSmtp().getPort());
		this.trial = Trial.start(folder,
				WaymarkProcess.of(folder)
					.set("WAYMARK_CHECKS_NETWORK_REPORTS", "1000000")
					.set("WAYMARK_MAIL_EMAIL", "smtp")
					.set("WAYMARK_MAIL_PATIENCE", options.text("patience"))
					.set("WAYMARK_OUTBOX_RETRIES", options.text("retries"))
					.set("WAYMARK_OUTBOX_LEASE", options.text("lease"))
					.set("SPRING_MAIL_HOST", "127.0.0.1")
					.set("SPRING_MAIL_PORT", Integer.toString(this.gate.port())));
		this.reference = report();
		this.desk = signIn();
	}

	SmtpGate gate() {
		return this.gate;
	}

	Trial trial() {
		return this.trial;
	}

	/** Staff write so many letters to the reporter. */
	void write(int letters) throws IOException {
		for (int letter = 0; letter < letters; letter++) {
			String page = "/triage/reports/" + this.reference + "/messages";
			Http.Page sent = this.desk.browser()
				.submit(page, Map.of("words", List.of("letter " + UUID.randomUUID()), "act", List.of("send")));
			if (!sent.location().endsWith("?sent=true")) {
				throw new IOException("A letter was answered with " + sent.status());
			}
		}
	}

	/**
	 * Kills the application as a power cut would, and starts it again before a good
	 * server.
	 */
	double kill() throws IOException {
		this.trial.application().kill();
		this.gate.mood(SmtpGate.Mood.OPEN);
		double seconds = this.trial.killApplication();
		this.desk = signIn();
		return seconds;
	}

	/** Ids of all mail to the reporter that the hub has to send. */
	List<String> wanted() throws SQLException {
		return column("SELECT id::text FROM notification.message WHERE purpose = 'REPORTER'");
	}

	/** How many of them are not sent. */
	int unsent() throws SQLException {
		return column("SELECT id::text FROM notification.message WHERE purpose = 'REPORTER' AND state <> 'SENT'")
			.size();
	}

	/** Ids of the mail to the reporter that came, a repeat as often as it came. */
	List<String> arrived() {
		return Stream.of(this.server.getReceivedMessages()).map(Hub::id).filter(id -> !id.isEmpty()).toList();
	}

	@Override
	public void close() throws IOException {
		this.trial.close();
		this.gate.close();
		this.server.stop();
	}

	private String report() {
		Map<String, List<String>> you = Map.of("wish", List.of("confidential"), "name", List.of("Made-Up Name"),
				"email", List.of(TO), "mail", List.of("safe"));
		return new Visit(this.trial.address(), new Report("no", "A worry of the drill " + UUID.randomUUID(), you))
			.whole()
			.detail();
	}

	private Desk signIn() throws IOException {
		Desk signedIn = Desk.signIn(this.trial.address(), "worker", WaymarkProcess.PASSWORD);
		Await.until("the report is on the desk",
				() -> signedIn.report(this.reference).contains(this.reference.substring(0, 5)));
		return signedIn;
	}

	private List<String> column(String query) throws SQLException {
		try (Connection connection = this.trial.superuser();
				Statement statement = connection.createStatement();
				ResultSet rows = statement.executeQuery(query)) {
			List<String> values = new ArrayList<>();
			while (rows.next()) {
				values.add(rows.getString(1));
			}
			return values;
		}
	}

	private static String id(MimeMessage message) {
		try {
			return message.getAllRecipients()[0].toString().equals(TO)
					? message.getMessageID().replaceAll("^<|@.*$", "") : "";
		}
		catch (MessagingException failed) {
			throw new IllegalStateException(failed);
		}
	}

}

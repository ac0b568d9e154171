package org.waymark.notification.senders;

import java.util.ArrayList;
import java.util.List;

import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

import org.waymark.notification.senders.MailProperties.Way;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.LiveCheck;

/** A real hub can reach people. */
@Component
@ConditionalOnFace(Face.TRIAGE)
class MailChecks implements LiveCheck {

	private final MailProperties mail;

	private final Environment environment;

	MailChecks(MailProperties mail, Environment environment) {
		this.mail = mail;
		this.environment = environment;
	}

	@Override
	public List<String> faults() {
		List<String> faults = new ArrayList<>();
		add(faults, this.mail.email() == Way.TRAY, "Mail stays in the tray: set WAYMARK_MAIL_EMAIL to smtp or notify.");
		add(faults, this.mail.text() != Way.NOTIFY, "Text messages do not go out: set WAYMARK_MAIL_TEXT to notify.");
		add(faults, this.mail.uses(Way.NOTIFY) && !this.mail.govukNotify().isSet(),
				"GOV.UK Notify is not set: WAYMARK_MAIL_GOVUK_NOTIFY_KEY, _EMAIL_TEMPLATE and _TEXT_TEMPLATE.");
		add(faults, this.mail.uses(Way.SMTP) && !this.environment.containsProperty("spring.mail.host"),
				"No mail server is set: SPRING_MAIL_HOST.");
		add(faults, this.mail.from().endsWith("@localhost") || this.mail.from().endsWith(".invalid"),
				"Mail comes from nowhere: set WAYMARK_MAIL_FROM.");
		add(faults, this.mail.canary().isEmpty(), "Nobody gets the hourly test mail: set WAYMARK_MAIL_CANARY.");
		add(faults, !"https".equals(this.mail.desk().getScheme()) || !"https".equals(this.mail.site().getScheme()),
				"Links in messages must be https: set WAYMARK_MAIL_DESK and WAYMARK_MAIL_SITE.");
		return faults;
	}

	private static void add(List<String> faults, boolean wrong, String fault) {
		if (wrong) {
			faults.add(fault);
		}
	}

}

package org.waymark.site.wording;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.waymark.site.page.Messages;

import static org.assertj.core.api.Assertions.assertThat;

/** Before a person ticks that mail is safe they are shown what it says, word for word. */
class MailSampleTests {

	private final Messages messages = new Messages();

	@ParameterizedTest
	@ValueSource(strings = { "common.you.mail.hint", "young.reach.mail.hint", "work.you.mail.hint" })
	void theSampleIsWhatIsSent(String hint) {
		String sample = this.messages.text(hint);
		assertThat(sample).contains("“" + this.messages.text("mail.from") + "”")
			.contains("“" + this.messages.text("mail.reporter.subject") + "”");
		String words = sample.substring(sample.indexOf("says only:")).replaceAll(".*says only: |[“”]", "");
		assertThat(words.replace(" with a link to this site, then ", " {0} "))
			.isEqualTo(this.messages.text("mail.reporter.text").strip().replaceAll("\\s+", " "));
	}

}

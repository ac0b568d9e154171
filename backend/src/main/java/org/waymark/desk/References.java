package org.waymark.desk;

import java.util.Optional;

import org.springframework.http.HttpStatus;

import org.waymark.platform.web.Refusal;
import org.waymark.site.terms.ReportReference;
import org.waymark.site.text.TypedText;

/** References as people type and say them. */
public final class References {

	private References() {
	}

	/**
	 * The reference that a text means, however it was typed, said or pasted.
	 */
	public static Optional<ReportReference> read(String typed) {
		String plain = TypedText.code(typed);
		return ReportReference.fits(plain) ? Optional.of(new ReportReference(plain)) : Optional.empty();
	}

	/** Says that there is no such report, in the same words in every case. */
	public static Refusal unknown() {
		return new Refusal(HttpStatus.NOT_FOUND, "There is no report with this reference",
				"Check the reference: ten letters and digits. A report that was sent a moment ago may still be on "
						+ "its way.");
	}

}

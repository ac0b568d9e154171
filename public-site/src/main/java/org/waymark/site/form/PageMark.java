package org.waymark.site.form;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;

import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

import org.waymark.site.Draft;
import org.waymark.site.Fields;
import org.waymark.site.VisitSecret;

/**
 * The mark of a page: which visit it belongs to, and what it showed. A form that comes
 * back with it sends what its page showed, whatever happened in another window since.
 * Both parts are digests under the visit's secret: without the cookie they say nothing.
 *
 * @param text as it stands in a form; empty if the form came without
 */
public record PageMark(String text) {

	/** The name of the field. */
	public static final String FIELD = "shown";

	/** The mark of a page that shows nobody's answers: what it sends begins a visit. */
	public static final PageMark NOTHING = new PageMark("new");

	/** Half of a digest is plenty for a guess that needs the cookie too. */
	private static final int BYTES = 16;

	/** The mark that came with a form, unproven. */
	public static PageMark of(MultiValueMap<String, String> form) {
		@Nullable String mark = form.getFirst(FIELD);
		return new PageMark((mark != null) ? mark : "");
	}

	/** The mark of a page that shows all answers of a visit. */
	public static PageMark all(VisitSecret visit, Draft draft) {
		return marked(visit, content(draft));
	}

	/** The mark of a page that shows one answer of a visit. */
	public static PageMark one(VisitSecret visit, String question, Fields answer) {
		return marked(visit, content(question, answer));
	}

	/** Whether the form came without a mark: no page of ours sends it so. */
	public boolean isMissing() {
		return this.text.isEmpty();
	}

	/** The part that says what the page showed; empty if it showed nothing. */
	public String end() {
		return this.text.substring(this.text.indexOf('.') + 1);
	}

	/** Whether the page belongs to this visit. */
	public boolean isOf(VisitSecret visit) {
		return this.text.startsWith(name(visit) + ".");
	}

	/** Whether the page showed exactly these answers of this visit. */
	public boolean showedAll(VisitSecret visit, Draft draft) {
		return equals(all(visit, draft));
	}

	/** Whether the page showed exactly this answer of this visit. */
	public boolean showedOne(VisitSecret visit, String question, Fields answer) {
		return equals(one(visit, question, answer));
	}

	private static PageMark marked(VisitSecret visit, String content) {
		return new PageMark(name(visit) + "." + digest(visit, content));
	}

	private static String name(VisitSecret visit) {
		return digest(visit, "visit");
	}

	private static String content(Draft draft) {
		return draft.door() + " " + Fingerprint.of(draft);
	}

	private static String content(String question, Fields answer) {
		return question + " " + Fingerprint.of(answer);
	}

	/** The content is short and of one form: nothing can be put behind it. */
	private static String digest(VisitSecret visit, String content) {
		MessageDigest digest = sha256();
		digest.update(visit.bytes());
		digest.update(sha256().digest(content.getBytes(StandardCharsets.UTF_8)));
		return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(digest.digest(), BYTES));
	}

	private static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

	@Override
	public String toString() {
		return "PageMark[hidden]";
	}

}

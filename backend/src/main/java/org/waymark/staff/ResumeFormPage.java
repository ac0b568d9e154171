package org.waymark.staff;

import java.util.List;
import java.util.Map;

/**
 * Holds typed words until their writer can send them.
 *
 * @param frame the page's frame
 * @param sealed the form, until they are signed in
 * @param waits what has to happen before it can be sent
 * @param path where the form goes, once they are; else empty
 * @param fields its fields, then
 */
record ResumeFormPage(DeskFrame frame, String sealed, Waits waits, String path, Map<String, List<String>> fields) {

	/** Whether it can be sent now. */
	public boolean ready() {
		return !this.path.isEmpty();
	}

	@Override
	public String toString() {
		return "KeptPage[hidden]";
	}

	/** The condition that a form waits for. */
	public enum Waits {

		/** That its writer signs in. */
		SIGN_IN,
		/** That its writer, who is signed in, shows that it is them. */
		CONFIRM,
		/** The signed-in person makes way for the writer. */
		WRITER

	}

}

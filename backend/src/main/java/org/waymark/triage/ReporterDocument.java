package org.waymark.triage;

/**
 * Who reported, under the identity key.
 *
 * @param wish what may be done with the name: {@code ANONYMOUS}, {@code CONFIDENTIAL} or
 * {@code NAMED}
 * @param name as typed, may be empty
 * @param phone as typed, may be empty
 * @param email as typed, may be empty
 * @param safeContact how and when it is safe to be in touch, may be empty
 */
public record ReporterDocument(String wish, String name, String phone, String email, String safeContact) {

	@Override
	public String toString() {
		return "ReporterDocument[hidden]";
	}

}

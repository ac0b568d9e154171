package org.waymark.platform.web;

/** Which part of Waymark an address belongs to. */
final class Paths {

	private Paths() {
	}

	static boolean desk(String path) {
		return under("/triage", path);
	}

	/** Addresses for other organisations' systems, which cannot read a page. */
	static boolean machines(String path) {
		return under("/police", path);
	}

	/** Pages of the report journey. */
	static boolean journey(String path) {
		return under("/report", path) || under("/follow-up", path) || under("/exit", path);
	}

	/** Health and figures, which machines ask for on a port of their own. */
	static boolean management(String path) {
		return under("/actuator", path);
	}

	private static boolean under(String root, String path) {
		return path.equals(root) || path.startsWith(root + "/");
	}

}

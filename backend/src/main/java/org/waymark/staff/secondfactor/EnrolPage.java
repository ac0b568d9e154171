package org.waymark.staff.secondfactor;

import org.jspecify.annotations.Nullable;

import org.waymark.staff.DeskFrame;

/**
 * The parameter of the template of the page for setting up a second factor.
 *
 * @param frame the page's frame
 * @param action where the form goes
 * @param sealed the secret, to come back with the form
 * @param text the secret in fours, to be typed into an app
 * @param link the secret as a link that apps open
 * @param picture the link as a QR code
 * @param next the page to go on to, or empty
 * @param error what is wrong with the code, or null
 */
record EnrolPage(DeskFrame frame, String action, String sealed, String text, String link, QrCodeSvg picture,
		String next, @Nullable String error) {

	@Override
	public String toString() {
		return "EnrolPage[hidden]";
	}

}

package org.waymark.site.visit;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.waymark.site.Intake;
import org.waymark.site.Receipt;
import org.waymark.site.VisitSecret;
import org.waymark.site.followup.CookieSealer;
import org.waymark.site.report.Journey;
import org.waymark.site.terms.Door;

/**
 * The return code in the address of the receipt, for a browser that keeps no cookie:
 * under lock with the name of that receipt, and so opened only while it may be shown.
 */
@Component
class LockedCode {

	private static final String KIND = "code ";

	private final Intake intake;

	private final CookieSealer sealer;

	LockedCode(Intake intake, CookieSealer sealer) {
		this.intake = intake;
		this.sealer = sealer;
	}

	/** The address of a receipt that needs no cookie. */
	String address(Journey door, VisitSecret visit) {
		String address = OnePageController.PATH + "/" + this.intake.receiptToken(visit).text() + "?code=" + lock(visit);
		return (door.door() == Door.PUBLIC) ? address : address + "&from=" + door.code();
	}

	private String lock(VisitSecret visit) {
		return this.sealer.seal(kind(this.intake.receiptToken(visit)) + this.intake.returnCode(visit));
	}

	/**
	 * The code, in groups; null for anything that is not that receipt's under our lock.
	 */
	@Nullable String unlock(Receipt.Token receipt, String locked) {
		String kind = kind(receipt);
		return this.sealer.open(locked)
			.filter(text -> text.startsWith(kind))
			.map(text -> text.substring(kind.length()))
			.orElse(null);
	}

	private static String kind(Receipt.Token receipt) {
		return KIND + receipt.text() + " ";
	}

}

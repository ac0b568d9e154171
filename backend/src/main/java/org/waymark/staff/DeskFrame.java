package org.waymark.staff;

import java.util.Optional;

import reactor.core.publisher.Mono;

import org.waymark.platform.web.DeskBranding;
import org.waymark.platform.web.Masthead;

/**
 * The frame of every page of the desk.
 *
 * @param masthead the service's name
 * @param stylesheet address of the styles
 * @param script address of the script
 * @param icon address of the icon
 * @param member the signed-in person, if any
 * @param strip the people on duty and an open alert, for signed-in people
 * @param proof the token that a form of ours carries
 */
public record DeskFrame(Masthead masthead, String stylesheet, String script, String icon, Optional<Member> member,
		Optional<Strip> strip, FormProof proof) {

	static DeskFrame of(DeskBranding house, Optional<Member> member, Optional<Strip> strip, FormProof proof) {
		return new DeskFrame(house.masthead(), house.asset("desk.css"), house.asset("desk.js"), house.asset("icon.svg"),
				member, strip, proof);
	}

	/** Whether the signed-in person may do this. */
	public boolean may(Permission permission) {
		return this.member.filter(somebody -> somebody.role().may(permission)).isPresent();
	}

	/**
	 * Supplies the strip at the top of every page: who is on duty, and an open alert. The
	 * staff module knows neither.
	 */
	public interface Above {

		/** The strip as it stands. */
		Mono<Strip> now();

	}

	/**
	 * The strip at the top of every page.
	 *
	 * @param hub whether the hub is open
	 * @param onDuty the people on duty now
	 * @param alert the words of an open alert, if there is one
	 * @param answered who acknowledged the last one, if that was recent and none is open
	 */
	public record Strip(String hub, String onDuty, Optional<String> alert, Optional<String> answered) {

	}

	/**
	 * The hidden field of a form.
	 *
	 * @param field its name
	 * @param value its value
	 */
	public record FormProof(String field, String value) {

		@Override
		public String toString() {
			return "FormProof[hidden]";
		}

	}

}

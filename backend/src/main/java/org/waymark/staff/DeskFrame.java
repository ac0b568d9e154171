package org.waymark.staff;

import java.util.Optional;

import reactor.core.publisher.Mono;

import org.waymark.platform.web.House;
import org.waymark.platform.web.Masthead;

/**
 * What every page of the desk shows round its own content.
 *
 * @param masthead whose desk this is
 * @param stylesheet address of the styles
 * @param script address of the script
 * @param icon address of the icon
 * @param member who is signed in, if anybody is
 * @param strip who is on duty, and an open alert; for those who are signed in
 * @param proof what a form must carry to be taken for ours
 */
public record DeskFrame(Masthead masthead, String stylesheet, String script, String icon, Optional<Member> member,
		Optional<Strip> strip, FormProof proof) {

	static DeskFrame of(House house, Optional<Member> member, Optional<Strip> strip, FormProof proof) {
		return new DeskFrame(house.masthead(), house.asset("desk.css"), house.asset("desk.js"), house.asset("icon.svg"),
				member, strip, proof);
	}

	/** Whether whoever is signed in may do this. */
	public boolean may(Permission permission) {
		return this.member.filter(somebody -> somebody.role().may(permission)).isPresent();
	}

	/**
	 * Whoever knows what stands at the top of every page: who is on duty, and whether
	 * somebody is to come. Staff know neither.
	 */
	public interface Above {

		/** The strip as it stands. */
		Mono<Strip> now();

	}

	/**
	 * What stands at the top of every page.
	 *
	 * @param hub whether the hub is open
	 * @param onDuty who is on duty now
	 * @param alert what an open alert says, if there is one
	 * @param answered who acknowledged the last one, where that was lately and none is
	 * open
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

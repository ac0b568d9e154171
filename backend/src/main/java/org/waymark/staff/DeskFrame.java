package org.waymark.staff;

import java.util.Optional;

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
 * @param proof what a form must carry to be taken for ours
 */
public record DeskFrame(Masthead masthead, String stylesheet, String script, String icon, Optional<Member> member,
		FormProof proof) {

	static DeskFrame of(House house, Optional<Member> member, FormProof proof) {
		return new DeskFrame(house.masthead(), house.asset("desk.css"), house.asset("desk.js"), house.asset("icon.svg"),
				member, proof);
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

package org.waymark.staff;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

import org.waymark.platform.web.DeskBranding;
import org.waymark.platform.web.Masthead;
import org.waymark.platform.wording.DeskWording;

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
 * @param bar the links to a person's work
 */
public record DeskFrame(Masthead masthead, String stylesheet, String script, String icon, Optional<Member> member,
		Optional<Strip> strip, FormProof proof, List<BarLink> bar) {

	static DeskFrame of(DeskBranding house, Optional<Member> member, Optional<Strip> strip, FormProof proof,
			List<BarLink> bar) {
		return new DeskFrame(house.masthead(), house.asset("desk.css"), house.asset("desk.js"), house.asset("icon.svg"),
				member, strip, proof, bar);
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

	/** Counts what waits for a person behind a link of the bar. */
	public interface Waiting {

		/** How many things wait, by place; places where nobody counts are left out. */
		Mono<Map<Place, String>> of(Member member);

	}

	/**
	 * The places that the bar leads to, in its order, each for those who may go there.
	 * Whoever works on the queue has the places of that work alone, so that their bar is
	 * one line; the rest stands on their desk.
	 */
	public enum Place {

		/** The queue. */
		QUEUE("/triage", Permission.READ_QUEUE),
		/** The person's own reports. */
		MINE("/triage?lane=mine", Permission.READ_QUEUE),
		/** The search for a report. */
		FIND("/triage/find", Permission.READ_QUEUE),
		/** The form for a report that was phoned or brought in. */
		ENTER("/triage/new", Permission.TAKE_REPORT),
		/** What the hub asks a partner. */
		REQUESTS("/triage/requests", Permission.ANSWER_REQUEST),
		/** The people on duty, and alerts. */
		DUTY("/triage/duty", Permission.SEE_DUTY),
		/** The end of the day. */
		CLOSING("/triage/closing", Permission.CLOSE_DAY),
		/** The true figures; the first of what others than those of the queue work on. */
		FIGURES("/triage/figures", Permission.READ_DASHBOARD),
		/** The figures that were let go. */
		RELEASES("/triage/releases", Permission.READ_RELEASES),
		/** What the committee asked for. */
		COMMITTEE("/triage/committee", Permission.READ_COMMITTEE),
		/** The directory of schools. */
		SCHOOLS("/triage/schools", Permission.KEEP_SCHOOLS),
		/** What the public reads. */
		CONTENT("/triage/content", Permission.KEEP_CONTENT),
		/** The record of acts. */
		AUDIT("/triage/audit", Permission.READ_AUDIT),
		/** The accounts. */
		PEOPLE("/triage/people", Permission.KEEP_PEOPLE),
		/** Everything else, by name. */
		HOME("/triage/home", Permission.BE_AT_THE_DESK);

		private final String address;

		private final Permission permission;

		Place(String address, Permission permission) {
			this.address = address;
			this.permission = permission;
		}

		static List<BarLink> seen(Member member, ServerWebExchange exchange, Map<Place, String> waiting) {
			String path = exchange.getRequest().getPath().value();
			boolean own = "mine".equals(exchange.getRequest().getQueryParams().getFirst("lane"));
			String here = (path.equals(QUEUE.address) && own) ? MINE.address : path;
			return Stream.of(values())
				.filter(place -> member.role().may(place.permission))
				.filter(place -> place == HOME || place.compareTo(FIGURES) < 0
						|| !member.role().may(Permission.READ_QUEUE))
				.map(place -> new BarLink(DeskWording.label("bar", place), place.address, place.address.equals(here),
						path.equals(QUEUE.address) ? "" : waiting.getOrDefault(place, "")))
				.toList();
		}

	}

	/**
	 * A link of the bar.
	 *
	 * @param label where it leads
	 * @param address of that page
	 * @param here whether it is the page that is open
	 * @param waiting how many things wait there, in words; empty where nothing does, and
	 * on the queue, which says so itself
	 */
	public record BarLink(String label, String address, boolean here, String waiting) {

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

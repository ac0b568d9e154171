package org.waymark.staff;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

/**
 * Every route of the desk with the permission that it needs. The security of the desk
 * reads this table; what is not in it is open to nobody, and a test fails on a handler
 * that is missing here.
 */
final class DeskRoutes {

	private static final String UPLOAD = "/triage/schools/register";

	private static final List<Route> WORK = List.of(open(GET, "/triage/sign-in"), open(POST, "/triage/sign-in"),
			halfway(Way.CODE, GET, "/triage/sign-in/code"), halfway(Way.CODE, POST, "/triage/sign-in/code"),
			halfway(Way.ENROL, GET, "/triage/sign-in/enrol"), halfway(Way.ENROL, POST, "/triage/sign-in/enrol"),
			open(POST, "/triage/kept"), open(GET, "/triage/sign-in/welcome"), open(POST, "/triage/sign-in/welcome"),
			open(GET, "/triage/sign-in/with/{provider}"), open(GET, "/triage/sign-in/from/{provider}"),
			open(GET, "/triage/sign-in/left/{provider}"), open(GET, "/triage/sign-in/out/{provider}"),
			open(POST, "/triage/sign-in/out/{provider}"), needs(Permission.BE_AT_THE_DESK, GET, "/triage/home"),
			needs(Permission.BE_AT_THE_DESK, GET, "/triage/permissions"),
			needs(Permission.BE_AT_THE_DESK, GET, "/triage/permissions.csv"),
			needs(Permission.BE_AT_THE_DESK, GET, "/triage/confirm"),
			needs(Permission.BE_AT_THE_DESK, POST, "/triage/confirm"),
			confirmed(Permission.BE_AT_THE_DESK, GET, "/triage/second-factor"),
			confirmed(Permission.BE_AT_THE_DESK, POST, "/triage/second-factor"),
			needs(Permission.BE_AT_THE_DESK, GET, "/triage/sessions"),
			needs(Permission.BE_AT_THE_DESK, GET, "/triage/sessions/left"),
			needs(Permission.BE_AT_THE_DESK, POST, "/triage/sessions/{session}/end"),
			confirmed(Permission.BE_AT_THE_DESK, GET, "/triage/password"),
			confirmed(Permission.BE_AT_THE_DESK, POST, "/triage/password"),
			confirmed(Permission.KEEP_PEOPLE, GET, "/triage/people"),
			confirmed(Permission.KEEP_PEOPLE, GET, "/triage/people/invite"),
			confirmed(Permission.KEEP_PEOPLE, POST, "/triage/people/invite"),
			confirmed(Permission.KEEP_PEOPLE, POST, "/triage/people/{account}/invite"),
			confirmed(Permission.KEEP_PEOPLE, POST, "/triage/people/{account}/extend"),
			confirmed(Permission.KEEP_PEOPLE, POST, "/triage/people/{account}/close"),
			confirmed(Permission.KEEP_PEOPLE, GET, "/triage/teams"),
			confirmed(Permission.KEEP_PEOPLE, POST, "/triage/teams/{account}"),
			confirmed(Permission.KEEP_POLICE_KEYS, GET, "/triage/police-keys"),
			confirmed(Permission.KEEP_POLICE_KEYS, POST, "/triage/police-keys"),
			confirmed(Permission.KEEP_POLICE_KEYS, POST, "/triage/police-keys/{key}/withdraw"),
			confirmed(Permission.KEEP_PEOPLE, POST, "/triage/people/{account}/reopen"),
			confirmed(Permission.KEEP_PEOPLE, GET, "/triage/people/{account}"),
			confirmed(Permission.KEEP_PEOPLE, POST, "/triage/people/{account}/end"),
			confirmed(Permission.KEEP_PEOPLE, POST, "/triage/people/{account}/training"),
			needs(Permission.READ_FIGURES, GET, "/triage/training"),
			confirmed(Permission.KEEP_PEOPLE, GET, "/triage/training/members"),
			confirmed(Permission.KEEP_PEOPLE, POST, "/triage/training/members"),
			confirmed(Permission.RESET_SECOND_FACTOR, GET, "/triage/second-factors"),
			confirmed(Permission.RESET_SECOND_FACTOR, POST, "/triage/second-factors/{account}/ask"),
			confirmed(Permission.RESET_SECOND_FACTOR, POST, "/triage/second-factors/{account}/agree"),
			needs(Permission.BE_AT_THE_DESK, POST, "/triage/sign-out"), needs(Permission.READ_QUEUE, GET, "/triage"),
			background(Permission.READ_QUEUE, "/triage/queue/rows"),
			background(Permission.READ_QUEUE, "/triage/queue/live"), needs(Permission.READ_QUEUE, GET, "/triage/find"),
			needs(Permission.READ_QUEUE, POST, "/triage/find"), needs(Permission.READ_SHARING, GET, "/triage/sharing"),
			needs(Permission.READ_QUEUE, GET, "/triage/find/{search}"),
			needs(Permission.READ_REPORT, GET, "/triage/reports/{reference}"),
			confirmed(Permission.SEE_REPORTER, POST, "/triage/reports/{reference}/reporter"),
			needs(Permission.READ_REPORT, GET, "/triage/reports/{reference}/readers"),
			needs(Permission.READ_REPORT, GET, "/triage/reports/{reference}/access"),
			needs(Permission.READ_REPORT, POST, "/triage/reports/{reference}/access/me"),
			confirmed(Permission.RESTRICT_REPORT, POST, "/triage/reports/{reference}/access"),
			needs(Permission.BREAK_GLASS, GET, "/triage/break-glass"),
			confirmed(Permission.BREAK_GLASS, POST, "/triage/break-glass"),
			needs(Permission.REVIEW_OPENINGS, GET, "/triage/openings"),
			needs(Permission.REVIEW_OPENINGS, POST, "/triage/openings"),
			needs(Permission.WORK_ON_REPORT, GET, "/triage/reports/{reference}/owner"),
			needs(Permission.WORK_ON_REPORT, POST, "/triage/reports/{reference}/owner"),
			needs(Permission.WRITE_TO_REPORTER, GET, "/triage/reports/{reference}/messages"),
			needs(Permission.WRITE_TO_REPORTER, POST, "/triage/reports/{reference}/messages"),
			needs(Permission.RATE_REPORT, GET, "/triage/reports/{reference}/rating"),
			needs(Permission.RATE_REPORT, POST, "/triage/reports/{reference}/rating"),
			needs(Permission.PUT_ON_TOP, GET, "/triage/reports/{reference}/top"),
			needs(Permission.PUT_ON_TOP, POST, "/triage/reports/{reference}/top"),
			needs(Permission.READ_REPORT, GET, "/triage/reports/{reference}/decision"),
			needs(Permission.DECIDE_REPORT, GET, "/triage/reports/{reference}/decision/{task}"),
			needs(Permission.DECIDE_REPORT, POST, "/triage/reports/{reference}/decision/{task}"),
			needs(Permission.DECIDE_REPORT, GET, "/triage/reports/{reference}/earlier"),
			needs(Permission.DECIDE_REPORT, POST, "/triage/reports/{reference}/earlier"),
			needs(Permission.TAKE_OUT_REPORT, GET, "/triage/reports/{reference}/record"),
			confirmed(Permission.TAKE_OUT_REPORT, POST, "/triage/reports/{reference}/record"),
			needs(Permission.BE_AT_THE_DESK, GET, "/triage/language"),
			needs(Permission.ASSIGN_REPORTS, GET, "/triage/assign"),
			needs(Permission.ASSIGN_REPORTS, POST, "/triage/assign"),
			needs(Permission.ASSIGN_REPORTS, GET, "/triage/deadlines"),
			needs(Permission.READ_QUEUE, GET, "/triage/paper"), needs(Permission.TAKE_REPORT, GET, "/triage/new"),
			needs(Permission.TAKE_REPORT, POST, "/triage/new"), needs(Permission.CLOSE_DAY, GET, "/triage/closing"),
			needs(Permission.ASK_AGENCY, GET, "/triage/reports/{reference}/requests"),
			needs(Permission.ASK_AGENCY, POST, "/triage/reports/{reference}/requests"),
			needs(Permission.ASK_AGENCY, GET, "/triage/reports/{reference}/requests/licensing"),
			needs(Permission.ASK_AGENCY, POST, "/triage/reports/{reference}/requests/licensing"),
			needs(Permission.ASK_AGENCY, GET, "/triage/sentences"),
			needs(Permission.ASK_AGENCY, GET, "/triage/reports/{reference}/sentences/{sentence}"),
			needs(Permission.ASK_AGENCY, POST, "/triage/reports/{reference}/sentences/{sentence}"),
			needs(Permission.ANSWER_REQUEST, GET, "/triage/requests"),
			needs(Permission.ANSWER_REQUEST, GET, "/triage/requests/{request}"),
			needs(Permission.ANSWER_REQUEST, POST, "/triage/requests/{request}"),
			needs(Permission.DECIDE_REPORT, GET, "/triage/floods/{reference}"),
			needs(Permission.DECIDE_REPORT, POST, "/triage/floods/{reference}"),
			needs(Permission.SIGN_OFF, GET, "/triage/reports/{reference}/sign-off"),
			needs(Permission.SIGN_OFF, POST, "/triage/reports/{reference}/sign-off"),
			needs(Permission.READ_AUDIT, GET, "/triage/audit"), needs(Permission.READ_AUDIT, POST, "/triage/audit"),
			confirmed(Permission.READ_AUDIT, POST, "/triage/audit/export"),
			needs(Permission.SEE_DUTY, GET, "/triage/duty"), needs(Permission.READ_REPORT, GET, "/triage/routes"),
			needs(Permission.ACKNOWLEDGE_ALERT, POST, "/triage/duty/acknowledge"),
			needs(Permission.TEST_ALERT, POST, "/triage/duty/test"),
			needs(Permission.KEEP_MESSAGES, GET, "/triage/messages"),
			needs(Permission.KEEP_MESSAGES, POST, "/triage/messages/again"),
			needs(Permission.KEEP_MESSAGES, POST, "/triage/messages/given-up"),
			needs(Permission.KEEP_SCHOOLS, GET, "/triage/schools"),
			needs(Permission.KEEP_SCHOOLS, GET, "/triage/schools/letters"),
			needs(Permission.KEEP_SCHOOLS, POST, "/triage/schools/letters"),
			needs(Permission.KEEP_SCHOOLS, GET, "/triage/schools/links"),
			needs(Permission.KEEP_SCHOOLS, POST, "/triage/schools/links"),
			needs(Permission.KEEP_SCHOOLS, GET, "/triage/schools/proposals"),
			needs(Permission.KEEP_SCHOOLS, GET, "/triage/schools/proposals/{proposal}"),
			needs(Permission.KEEP_SCHOOLS, POST, "/triage/schools/proposals/{proposal}"),
			needs(Permission.KEEP_SCHOOLS, GET, "/triage/schools/unfound"),
			needs(Permission.KEEP_SCHOOLS, POST, "/triage/schools/unfound"),
			needs(Permission.KEEP_SCHOOLS, GET, "/triage/schools/register"),
			needs(Permission.KEEP_SCHOOLS, POST, "/triage/schools/register"),
			needs(Permission.KEEP_SCHOOLS, GET, "/triage/schools/register/{id}"),
			needs(Permission.KEEP_SCHOOLS, POST, "/triage/schools/register/{id}"),
			needs(Permission.READ_SCHOOL_FIGURES, GET, "/triage/schools/figures"),
			needs(Permission.READ_SCHOOL_FIGURES, GET, "/triage/schools/figures.csv"),
			needs(Permission.READ_SCHOOL_FIGURES, GET, "/triage/schools/figures/print.pdf"),
			needs(Permission.SECOND_FINDINGS, GET, "/triage/schools/findings"),
			needs(Permission.SECOND_FINDINGS, GET, "/triage/schools/findings/{finding}"),
			needs(Permission.SECOND_FINDINGS, POST, "/triage/schools/findings/{finding}"),
			needs(Permission.KEEP_SCHOOLS, GET, "/triage/schools/reviews/{policy}"),
			needs(Permission.KEEP_SCHOOLS, POST, "/triage/schools/reviews/{policy}"),
			needs(Permission.KEEP_SCHOOLS, POST, "/triage/schools/reviews/{policy}/document"),
			needs(Permission.KEEP_SCHOOLS, GET, "/triage/schools/trusts/{trust}"),
			needs(Permission.KEEP_SCHOOLS, GET, "/triage/schools/trusts/{trust}/policies/{kind}"),
			needs(Permission.KEEP_SCHOOLS, POST, "/triage/schools/trusts/{trust}/policies/{kind}"),
			needs(Permission.KEEP_SCHOOLS, GET, "/triage/schools/{urn}"),
			needs(Permission.KEEP_SCHOOLS, POST, "/triage/schools/{urn}"),
			needs(Permission.KEEP_SCHOOLS, GET, "/triage/schools/{urn}/contact"),
			needs(Permission.KEEP_SCHOOLS, POST, "/triage/schools/{urn}/contact"),
			needs(Permission.KEEP_SCHOOLS, GET, "/triage/schools/{urn}/link"),
			needs(Permission.KEEP_SCHOOLS, POST, "/triage/schools/{urn}/link"),
			needs(Permission.KEEP_SCHOOLS, GET, "/triage/schools/{urn}/policies/{kind}"),
			needs(Permission.KEEP_SCHOOLS, POST, "/triage/schools/{urn}/policies/{kind}"),
			needs(Permission.READ_COMMITTEE, GET, "/triage/committee"),
			needs(Permission.READ_COMMITTEE, GET, "/triage/committee/print.pdf"),
			needs(Permission.READ_COMMITTEE, GET, "/triage/committee/actions.csv"),
			needs(Permission.KEEP_COMMITTEE, GET, "/triage/committee/meetings"),
			needs(Permission.KEEP_COMMITTEE, POST, "/triage/committee/meetings"),
			needs(Permission.KEEP_COMMITTEE, GET, "/triage/committee/actions/new"),
			needs(Permission.KEEP_COMMITTEE, POST, "/triage/committee/actions/new"),
			needs(Permission.READ_COMMITTEE, GET, "/triage/committee/actions/{number}"),
			needs(Permission.KEEP_COMMITTEE, GET, "/triage/committee/actions/{number}/progress"),
			needs(Permission.KEEP_COMMITTEE, POST, "/triage/committee/actions/{number}/progress"),
			needs(Permission.DECIDE_ACTION, GET, "/triage/committee/actions/{number}/decide"),
			needs(Permission.DECIDE_ACTION, POST, "/triage/committee/actions/{number}/decide"),
			needs(Permission.READ_COMMITTEE, GET, "/triage/committee/awareness"),
			needs(Permission.READ_COMMITTEE, GET, "/triage/committee/awareness.csv"),
			needs(Permission.KEEP_COMMITTEE, GET, "/triage/committee/awareness/new"),
			needs(Permission.KEEP_COMMITTEE, POST, "/triage/committee/awareness/new"),
			needs(Permission.KEEP_COMMITTEE, GET, "/triage/committee/awareness/{activity}"),
			needs(Permission.KEEP_COMMITTEE, POST, "/triage/committee/awareness/{activity}"),
			needs(Permission.CLOSE_DAY, POST, "/triage/closing"), needs(Permission.SEE_TRAY, GET, "/triage/tray"));

	static final List<Route> ALL = Stream.concat(WORK.stream(), BesideRoutes.ALL.stream()).toList();

	private DeskRoutes() {
	}

	static Optional<Route> find(HttpMethod method, PathContainer path) {
		return ALL.stream().filter(route -> route.answers(method) && route.path().matches(path)).findFirst();
	}

	/** Whether there is anything at the address, by whatever method. */
	static boolean exists(PathContainer path) {
		return ALL.stream().anyMatch(route -> route.path().matches(path));
	}

	/**
	 * The page after signing in: the page of ours that was asked for, if the person's
	 * role opens it, otherwise the first page of the role.
	 * @param heading an address from the form; anybody may have written it
	 */
	static URI landing(Role role, String heading) {
		return page(heading).filter(page -> opens(role, page))
			.orElseGet(() -> URI.create(role.may(Permission.READ_QUEUE) ? "/triage" : "/triage/home"));
	}

	/** The page of confirmation, which leads on to another page. */
	static URI confirming(HttpMethod method, PathContainer path) {
		UriComponentsBuilder address = UriComponentsBuilder.fromPath("/triage/confirm");
		boolean page = find(GET, path).isPresent() && (method == GET || method == POST);
		return page ? address.queryParam("next", "{next}").build(path.value()) : address.build().toUri();
	}

	private static Optional<URI> page(String heading) {
		try {
			URI uri = URI.create(heading);
			return (uri.isAbsolute() || uri.getRawAuthority() != null) ? Optional.empty() : Optional.of(uri);
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

	private static boolean opens(Role role, URI page) {
		return find(GET, PathContainer.parsePath(page.getRawPath()))
			.filter(route -> route.permission().isPresent() && !route.background())
			.filter(route -> route.allows(role))
			.isPresent();
	}

	private static Route open(HttpMethod method, String path) {
		return new Route(method, pattern(path), Optional.empty(), Way.OPEN);
	}

	private static Route halfway(Way way, HttpMethod method, String path) {
		return new Route(method, pattern(path), Optional.empty(), way);
	}

	static Route needs(Permission permission, HttpMethod method, String path) {
		return new Route(method, pattern(path), Optional.of(permission), Way.SIGNED_IN);
	}

	// A confirmation comes first and leads back here.
	static Route confirmed(Permission permission, HttpMethod method, String path) {
		return new Route(method, pattern(path), Optional.of(permission), Way.CONFIRMED);
	}

	private static Route background(Permission permission, String path) {
		return new Route(GET, pattern(path), Optional.of(permission), Way.BACKGROUND);
	}

	private static PathPattern pattern(String path) {
		return PathPatternParser.defaultInstance.parse(path);
	}

	/**
	 * One route of the desk and what it needs.
	 *
	 * @param method the method that it answers; GET covers HEAD too
	 * @param path its pattern
	 * @param permission the permission that it needs; empty if no sign-in is needed
	 * @param way what else it requires
	 */
	record Route(HttpMethod method, PathPattern path, Optional<Permission> permission, Way way) {

		/** Whether a form with files is sent to it. */
		boolean takesFiles() {
			return this.method == POST && this.path.getPatternString().equals("/triage/schools/register");
		}

		boolean background() {
			return this.way == Way.BACKGROUND;
		}

		boolean answers(HttpMethod asked) {
			return this.method == ((asked == HttpMethod.HEAD) ? HttpMethod.GET : asked);
		}

		boolean allows(Role role) {
			return this.permission.map(role::may).orElse(true);
		}

	}

	/** Requirements of a route besides the permission. */
	enum Way {

		/** Nothing. */
		OPEN,
		/** A code; reached only after the password. */
		CODE,
		/** Sets up a second factor; reached only after the password. */
		ENROL,
		/** To be signed in. */
		SIGNED_IN,
		/** To have shown lately that it is still them. */
		CONFIRMED,
		/**
		 * To be signed in. A page that is open asks, not a person: it does not count as
		 * use of the session, and is told plainly when there is none.
		 */
		BACKGROUND

	}

}

package org.waymark.administration.roles;

import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.waymark.site.questions.Interview;
import org.waymark.site.content.ContentFiles;
import org.waymark.testing.DeskClient;
import org.waymark.testing.Rows;

import static org.assertj.core.api.Assertions.assertThat;

/** Addresses of pages that are there, for the patterns of the routes. */
final class DeskAddresses {

	private static final Pattern TASK = Pattern.compile("href=\"([^\"]*/decision/[^\"]+)\"");

	private static final Pattern RIPE = Pattern.compile("name=\"quarter\" value=\"(\\w+)\"");

	private final String reference;

	private final String held;

	private final DeskClient worker;

	/**
	 * The addresses for one report, on which much was done.
	 * @param held one of several that are closed together
	 * @param worker the worker on the first
	 */
	DeskAddresses(String reference, String held, DeskClient worker) {
		this.reference = reference;
		this.held = held;
		this.worker = worker;
	}

	/** A school of the directory, with a policy in which somebody missed something. */
	static void aSchool() {
		Rows.change("""
				INSERT INTO directory.school (urn, facts)
				VALUES (700001, '{"NAME": "Quay School", "STATUS": "1", "TYPE": "1", "TYPE_GROUP": "4", "PHASE": "2",
				                 "TRUST": "99001", "TRUST_NAME": "Harbour Trust"}')
				""");
		Rows.change(
				"""
						INSERT INTO directory.policy (id, urn, kind, state, address, version, changed)
						VALUES (gen_random_uuid(), 700001, 'relationships', 'PUBLISHED', 'https://quay.invalid/one.pdf', 1, now())
						""");
		Rows.change(
				"""
						INSERT INTO directory.finding (id, policy, question, answer, page, quote, edition, address, looked, role,
						                               standing, said, reply, changed, version)
						SELECT gen_random_uuid(), id, 'consent', 'NO', 3, '', '2026-1', address, '2026-11-20', 'Editor', 'SECOND', '',
						       '', now(), 1
						FROM directory.policy
						""");
		Rows.change(
				"""
						INSERT INTO directory.invitation (id, urn, token, mailbox, sent, until, typed, proposed)
						VALUES (gen_random_uuid(), 700001, sha256('a school'), 'office@quay.invalid', now(), now() + interval '1 day',
						        '{"address-behaviour": "https://quay.invalid/behaviour", "lead": "Mr Quill"}', now())
						""");
	}

	/** A sentence for licensing, which waits for a second person. */
	static void aSentence(String reference) {
		Rows.change(
				"""
						INSERT INTO agencies.sentence (id, report, basis, due, author, body)
						SELECT gen_random_uuid(), r.id, 'PUBLIC_TASK', now(), a.id, '\\x00' FROM triage.report r, staff.account a
						WHERE r.reference = '%s' AND a.sign_in = 'worker'
						"""
					.formatted(reference));
	}

	/** A quarter whose figures wait for a second person. */
	static void aRelease(DeskClient analyst) {
		Matcher ripe = RIPE.matcher(DeskClient.text(analyst.get("/triage/releases")));
		assertThat(ripe.find()).isTrue();
		analyst.send("/triage/home", "/triage/releases", Map.of("quarter", ripe.group(1)));
	}

	/**
	 * Something that the committee asked, and an entry of each register that feeds it.
	 */
	static void theCommittee(String words) {
		Rows.change(
				"""
						INSERT INTO committee.action (title, resolution, verbatim, origin, agreed, done, state, reason, changed, author)
						SELECT '%1$s', '%1$s', true, '%1$s', '2026-10-01', '%1$s', 'PROPOSED', '%1$s', now(), id
						FROM staff.account WHERE sign_in = 'analyst'
						"""
					.formatted(words));
		Rows.change(
				"""
						INSERT INTO committee.activity (id, day, title, themes, audience, people, estimate, place, provider, funding,
						                                priority, changed, author)
						SELECT gen_random_uuid(), current_date, '%1$s', '{FAMILY}', 'CHILDREN', 12, true, 'SCHOOL', '%1$s', '%1$s',
						       'PREVENTION', now(), id FROM staff.account WHERE sign_in = 'analyst'
						"""
					.formatted(words));
		itsRegisters(words);
		itsFigures(words);
	}

	private static void itsRegisters(String words) {
		Rows.change(
				"""
						INSERT INTO committee.organisation (id, name, part_of, sector, licence, owner, stage, trained, people, staff,
						                                    material, next_action, next_due, why_not, moved, changed, author)
						SELECT gen_random_uuid(), '%1$s', '%1$s', 'HOTEL', 'NONE', '%1$s', 'TRAINED', '2024-01-10', 3, 9, '%1$s',
						       '%1$s', '2024-02-10', 'OTHER', '%1$s', now(), id FROM staff.account WHERE sign_in = 'analyst'
						"""
					.formatted(words));
		Rows.change("""
				INSERT INTO committee.walk (id, day, way, tried, happened, found, action, changed, author)
				SELECT gen_random_uuid(), '2026-01-10', 'COUNTER', '%1$s', '%1$s', false, '%1$s', now(), id
				FROM staff.account WHERE sign_in = 'analyst'
				""".formatted(words));
	}

	private static void itsFigures(String words) {
		Rows.change(
				"""
						INSERT INTO committee.post (person, people, team, listed) VALUES (sha256('one'), 'STAFF', left('%s', 60), now())
						"""
					.formatted(words));
		Rows.change(
				"""
						INSERT INTO committee.partner_return (id, agency, returned, source, people, cse, csa, intra_familial, at, author)
						SELECT gen_random_uuid(), 'POLICE', day, '%s', 3, 1, 2, 3, now(), id
						FROM staff.account, unnest('{2026-01-10,2025-01-10}'::date[]) AS day WHERE sign_in = 'analyst'
						"""
					.formatted(words));
	}

	/**
	 * A hold on every report that came lately, whose words do not open; and a list of
	 * reports to erase, which waits for a second person.
	 */
	static void aHoldAndAListToErase() {
		Rows.change("""
				INSERT INTO retention.hold (id, reason, since, author, body, review_due)
				SELECT gen_random_uuid(), 'INQUIRY', '2026-01-01', id, '\\x00', current_date + 100
				FROM staff.account WHERE sign_in = 'worker2'
				""");
		Rows.change("""
				INSERT INTO retention.run (id, author, rehearsal)
				SELECT gen_random_uuid(), id, false FROM staff.account WHERE sign_in = 'manager2'
				""");
		Rows.change(
				"""
						INSERT INTO retention.referral (run, number, report, rule, due)
						SELECT n.id, row_number() OVER (), r.id, 'no-action', current_date FROM retention.run n, triage.report r LIMIT 3
						""");
	}

	/**
	 * A change of a page for somebody in danger, which waits for a second person, and a
	 * word that differs from the folder.
	 */
	static void aChange(String words) {
		Rows.change(
				"""
						INSERT INTO knowledge.version (item, number, body, state, why, at, author)
						SELECT 'page/leaving-safely', 1, $$%s$$, 'PROPOSED', '%s', now(), id FROM staff.account WHERE sign_in = 'content'
						"""
					.formatted(new ContentFiles(null).read("guidance/leaving-safely.md"), words));
		Rows.change("""
				INSERT INTO knowledge.version (item, number, body, state, at, author)
				SELECT 'word/quay', 1, E'word: Quay\\nmeaning: A place for boats.\\n', 'PUBLISHED', now(), id
				FROM staff.account WHERE sign_in = 'content'
				""");
	}

	/** At least one address; a pattern with something new in it has none and fails. */
	List<String> of(String pattern) {
		if (pattern.equals("/triage/new")) {
			return taking(pattern);
		}
		return pattern.endsWith("/{task}") ? tasks() : List.of(filled(pattern));
	}

	/** The callers, and the form of each of them. */
	private static List<String> taking(String pattern) {
		return Stream.concat(Stream.of(pattern), Interview.doors().stream().map(door -> pattern + "?door=" + door))
			.toList();
	}

	/** Every step of a decision that the page of the report offers. */
	private List<String> tasks() {
		String page = DeskClient.text(this.worker.get("/triage/reports/" + this.reference + "/decision"));
		List<String> tasks = TASK.matcher(page)
			.results()
			.map((MatchResult link) -> link.group(1).replace("&amp;", "&"))
			.distinct()
			.toList();
		assertThat(tasks).hasSizeGreaterThan(5);
		return tasks;
	}

	private String filled(String pattern) {
		String address = pattern.replace("/floods/{reference}", "/floods/" + this.held)
			.replace("{reference}", this.reference)
			.replace("{provider}", "elsewhere");
		address = with(address, "{request}", "SELECT id FROM agencies.request");
		address = with(address, "{sentence}", "SELECT id FROM agencies.sentence");
		address = with(address, "{search}", "SELECT id FROM triage.search");
		address = address.replace("{table}", "kinds").replace("{kind}", "child-protection").replace("{trust}", "99001");
		address = with(address, "{urn}", "SELECT min(urn) FROM directory.school");
		address = with(address, "/register/{id}", "SELECT '/register/' || id FROM directory.import");
		address = with(address, "{policy}", "SELECT id FROM directory.policy");
		address = with(address, "{finding}", "SELECT id FROM directory.finding");
		address = with(address, "{proposal}", "SELECT id FROM directory.invitation");
		address = with(address, "{quarter}", "SELECT max(quarter) FROM statistics.release");
		address = with(address, "{number}", "SELECT max(number) FROM committee.action");
		address = with(address, "{activity}", "SELECT id FROM committee.activity");
		address = with(address, "{walk}", "SELECT id FROM committee.walk");
		address = with(address, "{organisation}", "SELECT id FROM committee.organisation");
		address = with(address, "{hold}", "SELECT id FROM retention.hold");
		address = with(address, "{run}", "SELECT id FROM retention.run");
		address = address.replace("{page}", "what-happens-next")
			.replace("{contact}", "childline")
			.replace("{campaign}", "march-2027")
			.replace("{word}", "grooming")
			.replace("{sort}", "page")
			.replace("{item}", "leaving-safely");
		address = with(address, "{account}", "SELECT id FROM staff.account WHERE sign_in = 'worker2'");
		assertThat(address).as("an address for everything in the pattern").doesNotContain("{");
		return address;
	}

	private static String with(String address, String name, String query) {
		return address.contains(name) ? address.replace(name, Rows.all(query).get(0)) : address;
	}

}

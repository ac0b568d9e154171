package org.waymark.directory.schools;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.waymark.directory.schools.PolicyKinds.Kind;
import org.waymark.directory.schools.PolicyRow.Dates;
import org.waymark.directory.schools.PolicyRow.Document;
import org.waymark.directory.schools.TrialFile.Contact;
import org.waymark.directory.schools.TrialFile.Entry;
import org.waymark.directory.schools.TrialFile.Found;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;

/** Keeps what a trial knows of the policies of invented schools. */
@Component
@ConditionalOnFace(Face.TRIAGE)
class TrialPolicies {

	private static final LocalDate LOOKED = LocalDate.of(2026, 10, 5);

	private static final Map<String, String> ANSWERS = Map.of("Y", "YES", "N", "NO", "U", "UNCLEAR");

	private final SchoolTables tables;

	private final PolicyKinds kinds;

	TrialPolicies(SchoolTables tables, PolicyKinds kinds) {
		this.tables = tables;
		this.kinds = kinds;
	}

	/** Keeps whom to talk to, if that is known. */
	Mono<Void> contact(Entry entry, Instant now) {
		Contact contact = entry.contact();
		return (contact == null) ? Mono.empty()
				: this.tables.contacts()
					.save(new ContactRow(entry.urn(), contact.lead(), text(contact.deputy()), contact.mailbox(),
							text(contact.paper()), Boolean.TRUE.equals(contact.safePlace()), 0, now, null))
					.then();
	}

	private static String text(@Nullable String told) {
		return Objects.requireNonNullElse(told, "");
	}

	/** Keeps what was found of the policies of a school or a trust. */
	Mono<Void> keep(TrialFile file, @Nullable Integer urn, @Nullable Integer trust, String website,
			Map<String, String> found, Instant now) {
		return Flux.fromIterable(this.kinds.all()).filter(kind -> found.containsKey(kind.code())).concatMap(kind -> {
			Found one = Objects.requireNonNull(file.found().get(found.get(kind.code())));
			PolicyRow row = row(kind, one, urn, trust, website, now);
			return this.tables.policies().save(row).then(answers(file, kind, one, row.id()));
		}).then();
	}

	private static PolicyRow row(Kind kind, Found found, @Nullable Integer urn, @Nullable Integer trust, String website,
			Instant now) {
		boolean published = found.state().equals("PUBLISHED");
		String format = Objects.requireNonNullElse(found.format(), "PAGE");
		String ending = format.equals("PAGE") ? "" : "." + format.toLowerCase(Locale.ROOT);
		UUID id = UUID.nameUUIDFromBytes((urn + " " + trust + " " + kind.code()).getBytes(StandardCharsets.UTF_8));
		Document document = new Document("https://" + website + "/policies/" + kind.code() + ending,
				kind.name() + " policy", Objects.requireNonNullElse(found.bytes(), 0L), format);
		return new PolicyRow(id, urn, trust, kind.code(), found.state(), published ? document : Document.NONE,
				new Dates(found.reviewed(), found.nextReview()), 0, now, null);
	}

	private Mono<Void> answers(TrialFile file, Kind kind, Found found, UUID policy) {
		List<AnswerRow> rows = IntStream.range(0, Math.min(found.answers().length(), kind.questions().size()))
			.boxed()
			.flatMap(place -> answer(file, kind, found, policy, place).stream())
			.toList();
		return Flux.fromIterable(rows).concatMap(this.tables.answers()::keep).then();
	}

	private static Optional<AnswerRow> answer(TrialFile file, Kind kind, Found found, UUID policy, int place) {
		String question = kind.questions().get(place).code();
		return Optional.ofNullable(ANSWERS.get(found.answers().substring(place, place + 1))).map(said -> {
			boolean yes = said.equals("YES");
			boolean paged = yes && !Objects.equals(found.format(), "PAGE");
			String reply = said.equals("NO") ? Objects.requireNonNullElse(found.reply(), "") : "";
			return new AnswerRow(policy, question, said, paged ? place + 2 : 0,
					yes ? file.quotes().getOrDefault(question, "") : "", "Directory editor", LOOKED, reply);
		});
	}

}

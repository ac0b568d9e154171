package org.waymark.directory.review;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.waymark.directory.register.RegisterField;
import org.waymark.directory.schools.KeptSchool;
import org.waymark.directory.schools.PolicyKinds;
import org.waymark.directory.schools.PolicyKinds.Kind;
import org.waymark.directory.schools.PolicyRow;
import org.waymark.directory.schools.SchoolEdits;
import org.waymark.directory.schools.Schools;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;

/** Finds a policy that may be reviewed, with its kind and whose it is. */
@Component
@ConditionalOnFace(Face.TRIAGE)
class ReviewedPolicies {

	private static final List<String> OVER = List.of("2", "4");

	private final SchoolEdits edits;

	private final Schools schools;

	private final PolicyKinds kinds;

	ReviewedPolicies(SchoolEdits edits, Schools schools, PolicyKinds kinds) {
		this.edits = edits;
		this.schools = schools;
		this.kinds = kinds;
	}

	/** Empty where there is no such policy, or no document of which anybody knows. */
	Mono<Reviewed> find(UUID id) {
		return this.edits.policy(id).filter(PolicyRow::readable).flatMap(this::with);
	}

	/** The same for a policy that is at hand. */
	Mono<Reviewed> with(PolicyRow row) {
		return Mono.justOrEmpty(this.kinds.find(row.kind()))
			.flatMap(kind -> served(row).collectList()
				.filter(served -> !served.isEmpty())
				.map(served -> new Reviewed(row, kind, served)));
	}

	/** The mailboxes of the schools that a policy serves, each with its school. */
	Flux<Mailbox> mailboxes(Reviewed reviewed) {
		return Flux.fromIterable(reviewed.schools())
			.filter(school -> !school.gone() && !OVER.contains(school.registered().fact(RegisterField.STATUS)))
			.concatMap(school -> this.edits.contact(school.urn())
				.filter(contact -> !contact.mailbox().isEmpty())
				.map(contact -> new Mailbox(school.urn(), school.registered().name(), contact.mailbox())));
	}

	/** Its own school alone, or every school of its trust. */
	private Flux<KeptSchool> served(PolicyRow row) {
		Integer own = row.urn();
		return (own != null) ? this.schools.find(own).flux() : this.schools.all()
			.filter(school -> school.registered().fact(RegisterField.TRUST).equals(String.valueOf(row.trust())));
	}

	/**
	 * A policy that is reviewed.
	 *
	 * @param schools those that it serves, at least one
	 */
	record Reviewed(PolicyRow row, Kind kind, List<KeptSchool> schools) {

		/** Whose it is: the school, or the trust of the schools. */
		String owner() {
			KeptSchool first = this.schools.get(0);
			return (this.row.urn() != null) ? first.registered().name()
					: first.registered().fact(RegisterField.TRUST_NAME);
		}

		/** The question in words; empty where it is asked no more. */
		Optional<String> asked(String question) {
			return this.kind.questions()
				.stream()
				.filter(one -> one.code().equals(question))
				.map(one -> one.words())
				.findFirst();
		}

	}

	/**
	 * Where a school is written to.
	 */
	record Mailbox(int urn, String school, String address) {

		@Override
		public String toString() {
			return "Mailbox[hidden]";
		}

	}

}

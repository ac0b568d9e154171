package org.waymark.decisions;

import java.util.List;

import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

import org.waymark.cases.transitions.Transition;
import org.waymark.cases.transitions.Transition.AlreadyChanged;
import org.waymark.decisions.routing.Route;
import org.waymark.decisions.routing.Routes;
import org.waymark.desk.Words;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.database.TriageDatabase;
import org.waymark.site.terms.ReportReference;
import org.waymark.staff.Member;
import org.waymark.staff.training.Trainings;

/**
 * Does what leads to a decision. Every deed moves the report on by one version, adds to
 * the timeline and to the audit, and is one transaction; it fails as a whole when the
 * report has changed since its form was opened.
 */
@Component
@ConditionalOnFace(Face.TRIAGE)
class Decisions {

	private final CaseFiles files;

	private final DecisionWriter writer;

	private final DecisionRecorder chronicle;

	private final Trainings trainings;

	private final TriageDatabase database;

	private final Outcomes outcomes;

	private final Routes routes;

	Decisions(CaseFiles files, DecisionWriter writer, DecisionRecorder chronicle, Trainings trainings,
			TriageDatabase database, Words words) {
		this.files = files;
		this.writer = writer;
		this.chronicle = chronicle;
		this.trainings = trainings;
		this.database = database;
		this.outcomes = Outcomes.read(words.codes("rule"));
		this.routes = Routes.read(this.outcomes.codes());
	}

	/** Where a report usually goes: suggestions, of which several may apply together. */
	List<Route> routes(CaseFile file) {
		return this.routes.of(CaseFacts.file(file));
	}

	Routes routes() {
		return this.routes;
	}

	Outcomes outcomes() {
		return this.outcomes;
	}

	/** The file of a report, for those who work on it; empty if they may see none. */
	Mono<CaseFile> see(ReportReference reference, Member reader) {
		return this.files.find(reference, reader);
	}

	/** The same, opened to be read, which is on record before a word of it is shown. */
	Mono<CaseFile> read(ReportReference reference, Member reader) {
		return see(reference, reader).delayUntil(file -> this.chronicle.read(file, reader));
	}

	/**
	 * Refuses a person who may not decide yet: the council may require training first.
	 */
	Mono<Void> mayDo(ActionType task, Member member) {
		return (task == ActionType.OUTCOME || task == ActionType.SIGN_OFF) ? this.trainings.require(member)
				: Mono.empty();
	}

	/**
	 * Does a deed that fits and has no faults.
	 * @return false when the report has changed since its form was opened, and nothing
	 * was done
	 */
	Mono<Boolean> perform(DecisionAction deed) {
		return mayDo(deed.task(), deed.member())
			.then((deed.version() == deed.file().head().version()) ? this.writer.guard(deed)
					: Mono.<Transition>just(new AlreadyChanged()))
			.delayUntil(step -> step.whenChanged(report -> this.writer.write(deed, this.outcomes)))
			.delayUntil(step -> step.whenChanged(report -> this.chronicle.add(deed, this.outcomes)))
			.map(Transition::changed)
			.as(this.database.transactions()::transactional);
	}

}

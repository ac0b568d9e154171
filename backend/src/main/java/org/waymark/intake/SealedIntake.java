package org.waymark.intake;

import java.util.Base64;
import java.util.function.UnaryOperator;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

import org.waymark.intake.checks.Checks;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.database.PublicDatabase;
import org.waymark.platform.signals.NotifyThrottle;
import org.waymark.site.Draft;
import org.waymark.site.Intake;
import org.waymark.site.IntakeAway;
import org.waymark.site.Receipt;
import org.waymark.site.Submission;
import org.waymark.site.VisitSecret;

/** Keeps drafts under the visitor's key and accepts reports under the hub's. */
@Component
@ConditionalOnFace(Face.PUBLIC)
class SealedIntake implements Intake {

	/**
	 * A clash has odds of about one in a billion at a million reports; so many in a row
	 * is a fault.
	 */
	private static final int REFERENCES = 8;

	private final Drafts drafts;

	private final Checks checks;

	private final ReportSealer sealer;

	private final IntakeStore store;

	private final NotifyThrottle reportWaiting;

	SealedIntake(Drafts drafts, Checks checks, ReportSealer sealer, IntakeStore store,
			@Qualifier("reportWaiting") NotifyThrottle reportWaiting) {
		this.drafts = drafts;
		this.checks = checks;
		this.sealer = sealer;
		this.store = store;
		this.reportWaiting = reportWaiting;
	}

	@Override
	public Mono<Draft> draft(VisitSecret visit) {
		return this.drafts.read(new VisitKeys(visit)).onErrorMap(PublicDatabase::failed, IntakeAway::new);
	}

	@Override
	public Mono<Draft> keep(VisitSecret visit, UnaryOperator<Draft> change) {
		return this.drafts.keep(new VisitKeys(visit), change).onErrorMap(PublicDatabase::failed, IntakeAway::new);
	}

	@Override
	public Mono<Void> forget(VisitSecret visit) {
		return this.drafts.forget(new VisitKeys(visit)).onErrorMap(PublicDatabase::failed, IntakeAway::new);
	}

	/** Cached: a connection that is lost must not cancel the work. */
	@Override
	public Mono<Receipt> accept(VisitSecret visit, Submission submission) {
		VisitKeys keys = new VisitKeys(visit);
		return Mono.defer(() -> this.checks.assess(submission, keys.draftHash()))
			// Counts come for many at once on one thread, and sealing keeps a processor
			// busy.
			.publishOn(Schedulers.parallel())
			.map(assurance -> this.sealer.seal(keys, submission, assurance))
			.flatMap(report -> store(keys, report, 0))
			.doOnSuccess(stored -> this.reportWaiting.wanted())
			.onErrorMap(PublicDatabase::failed, IntakeAway::new)
			.cache();
	}

	@Override
	public Mono<Receipt> receipt(VisitSecret visit) {
		return this.store.receiptOf(new VisitKeys(visit).draftHash())
			.onErrorMap(PublicDatabase::failed, IntakeAway::new);
	}

	@Override
	public Receipt.Token receiptToken(VisitSecret visit) {
		return new VisitKeys(visit).receiptToken();
	}

	@Override
	public String returnCode(VisitSecret visit) {
		return new VisitKeys(visit).returnCode().spoken();
	}

	@Override
	public Mono<Receipt> receipt(Receipt.Token token) {
		return this.store.receiptOf(Base64.getUrlDecoder().decode(token.text()))
			.onErrorMap(PublicDatabase::failed, IntakeAway::new);
	}

	@Override
	public Mono<Void> done(VisitSecret visit) {
		return this.store.done(new VisitKeys(visit).draftHash()).onErrorMap(PublicDatabase::failed, IntakeAway::new);
	}

	/**
	 * Stores under the next reference while the derived one belongs to another report.
	 */
	private Mono<Receipt> store(VisitKeys visit, SealedSubmission report, int counter) {
		return this.store.accept(report.under(visit.reference(counter)))
			.onErrorResume(DuplicateKeyException.class,
					taken -> (counter + 1 < REFERENCES) ? store(visit, report, counter + 1) : Mono.error(() -> taken));
	}

}

package org.waymark.desk;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Supplier;

import org.springframework.http.ResponseEntity;
import reactor.core.publisher.Mono;

import org.waymark.platform.web.DeskPages;

/**
 * How a form of the desk is answered once its subject is found. A form with faults is
 * shown again. Otherwise the act is done, and the browser goes on. Where the act is not
 * possible any more, the form is shown beside its subject as it is by then. What was
 * typed stays in each case.
 *
 * @param subject what the form is about, as it was found
 * @param faults of the form; they say nothing where the form does not fit its subject
 * @param again shows the form beside its subject
 */
public record FormAnswer<S>(S subject, List<Fault> faults,
		BiFunction<FormView, S, Mono<ResponseEntity<byte[]>>> again) {

	/**
	 * Does what was asked.
	 * @param act says whether it was done; asked for only where there is no fault
	 * @param done address of the page that follows
	 * @param now finds the subject as it is by then
	 */
	public Mono<ResponseEntity<byte[]>> perform(Supplier<Mono<Boolean>> act, String done, Supplier<Mono<S>> now) {
		if (!this.faults.isEmpty()) {
			return this.again.apply(FormView.wrong(this.faults), this.subject);
		}
		return act.get()
			.defaultIfEmpty(false)
			.flatMap(performed -> performed ? Mono.just(DeskPages.to(done))
					: now.get().flatMap(found -> this.again.apply(FormView.CHANGED, found)));
	}

	@Override
	public String toString() {
		return "FormAnswer[hidden]";
	}

}

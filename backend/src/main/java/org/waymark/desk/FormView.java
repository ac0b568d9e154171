package org.waymark.desk;

import java.util.List;

import org.springframework.http.HttpStatus;

/**
 * How a form of the desk is shown.
 *
 * @param status of the answer
 * @param faults what has to be put right
 */
public record FormView(HttpStatus status, List<Fault> faults) {

	/** As a person opens it. */
	public static final FormView OPENED = new FormView(HttpStatus.OK, List.of());

	/** As it was typed, beside what somebody else has changed since. */
	public static final FormView CHANGED = new FormView(HttpStatus.CONFLICT, List.of());

	public FormView {
		faults = List.copyOf(faults);
	}

	/** As it was typed, with what has to be put right. */
	public static FormView wrong(List<Fault> faults) {
		return new FormView(HttpStatus.UNPROCESSABLE_CONTENT, faults);
	}

	/** Whether somebody else was first. */
	public boolean changed() {
		return this.status == HttpStatus.CONFLICT;
	}

}

package org.waymark.platform;

import java.util.List;
import java.util.Optional;

import org.springframework.boot.context.properties.bind.BindException;

/**
 * This process must not, or cannot, begin its work. Ends it with one plain line a fault
 * and without a stack trace.
 */
public class CannotStart extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final transient List<String> faults;

	/**
	 * One reason.
	 * @param fault a sentence that says what to do; holds nothing secret
	 */
	public CannotStart(String fault) {
		this(List.of(fault));
	}

	/**
	 * Every reason at once.
	 * @param faults a sentence each, saying what to do; at least one
	 */
	public CannotStart(List<String> faults) {
		super(String.join(" ", faults));
		this.faults = List.copyOf(faults);
	}

	/**
	 * The reason that lies in a failure or in its causes: one of these, or settings that
	 * are wrong.
	 */
	public static Optional<CannotStart> in(Throwable failure) {
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			if (cause instanceof CannotStart known) {
				return Optional.of(known);
			}
			if (cause instanceof BindException wrong) {
				return Optional.of(new CannotStart(SettingFaults.of(wrong)));
			}
		}
		return Optional.empty();
	}

	/** One sentence a reason. */
	public List<String> faults() {
		return this.faults;
	}

}

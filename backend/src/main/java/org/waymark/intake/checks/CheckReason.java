package org.waymark.intake.checks;

/**
 * An observation of the checks. Each is weak alone: an old browser, a helpful extension,
 * a shared computer or a hurry explains any one of them. Only a flood from the same
 * network holds a report on its own.
 */
public enum CheckReason {

	/** The browser did not say where the form came from. */
	NO_PROOF_OF_ORIGIN(Kind.MISSING),
	/** The browser kept no cookie. */
	NO_COOKIE(Kind.MISSING),
	/** The last page was opened a day or more before it was sent. */
	STALE_PAGE(Kind.MISSING),
	/** Far more visits were begun from the same network than people begin. */
	MANY_DRAFTS(Kind.MISSING),
	/** Far more pages were asked for from the same network than people look at. */
	MANY_PAGES(Kind.MISSING),
	/** A form came whose page nobody had opened. */
	NO_PAGE(Kind.ODD),
	/** The same opened page was used for several visits. */
	USED_PAGE(Kind.ODD),
	/** Many forms were sent from few opened pages, or one before it was opened. */
	STEPS_OUT_OF_ORDER(Kind.ODD),
	/** The field was filled in that no person sees. */
	TRAP_FILLED(Kind.ODD),
	/** Faster than reading allows. */
	TOO_FAST(Kind.ODD),
	/** The same words came from several visits. */
	REPEATED_TEXT(Kind.ODD),
	/** Links, or markup, as advertisements have them. */
	LOOKS_LIKE_ADVERTISING(Kind.ODD),
	/** The small task was not done that is asked while very many reports come. */
	NO_WORK(Kind.MISSING),
	/** An answer to that task which is wrong, or which another visit gave before. */
	FALSE_WORK(Kind.ODD),
	/** A third party's check was offered and not used. */
	NO_TOKEN(Kind.NOTE),
	/** It did not answer, or not so that it could be understood. */
	CHECK_AWAY(Kind.NOTE),
	/** Its word was too old, or had been asked about before. */
	OLD_TOKEN(Kind.MISSING),
	/** Its word was for another page or another site, or made up. */
	FALSE_TOKEN(Kind.ODD),
	/** It thinks that a machine is more likely. */
	LOW_SCORE(Kind.ODD),
	/** Far more reports came from the same network than people send. */
	OVER_LIMIT(Kind.LIMIT);

	private final Kind kind;

	CheckReason(Kind kind) {
		this.kind = kind;
	}

	Kind kind() {
		return this.kind;
	}

	/** The kind of a reason, for the {@link Rule}. */
	enum Kind {

		/** Says nothing against it: nobody has to use it, or it was not their fault. */
		NOTE,
		/**
		 * A proof that most browsers give and some honest ones do not, or a busy network.
		 */
		MISSING,
		/** Something that people seldom do. */
		ODD,
		/** Says nothing of this report, but that it came in a flood. */
		LIMIT

	}

}

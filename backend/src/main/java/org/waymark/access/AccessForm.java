package org.waymark.access;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.waymark.cases.ReportAct;
import org.waymark.desk.Fault;
import org.waymark.desk.Typed;
import org.waymark.desk.TypedValue;
import org.waymark.platform.ids.StaffId;
import org.waymark.site.text.TypedText;

/**
 * A change of who may read a report, as typed.
 *
 * @param act the change, a code
 * @param who an id: the colleague who knows the family, or the recusal that ends
 * @param kind code of how much others see of a restricted report
 * @param readers ids of the people who may read it
 * @param reason why, as typed
 */
record AccessForm(String act, String who, String kind, List<String> readers, String reason) {

	static final List<String> KINDS = List.of("NAME_ONLY", "INVISIBLE");

	static final AccessForm EMPTY = new AccessForm("", "", "", List.of(), "");

	static final int LONGEST = 4000;

	static AccessForm of(Typed typed) {
		String act = typed.one("act");
		return new AccessForm(act, typed.one("who"), typed.one("kind"), typed.all("reader"),
				TypedText.stripped(typed.one(field(act))));
	}

	/** The field in which the reason for an act is typed: each form has its own. */
	static String field(String act) {
		return switch (act) {
			case "RECUSED" -> "because";
			case "RESTRICTED" -> "why";
			case "LIFTED" -> "lifted";
			default -> "own";
		};
	}

	/** The faults, in the order of the page. */
	List<Fault> faults() {
		return Stream
			.of(fault(this.act.equals("RECUSED") && id().isEmpty(), "who", "COLLEAGUE_MISSING"),
					fault(this.act.equals("RESTRICTED") && !KINDS.contains(this.kind), "kind", "SIGHT_MISSING"),
					fault(this.reason.isEmpty() && !this.act.equals("RECUSAL_ENDED"), field(this.act),
							"ACCESS_REASON_MISSING"),
					fault(TypedText.isLonger(this.reason, LONGEST), field(this.act), "TOO_LONG"))
			.flatMap(Optional::stream)
			.toList();
	}

	/** The act of restricting a report so. */
	ReportAct restriction() {
		return this.kind.equals("INVISIBLE") ? ReportAct.RESTRICTED_INVISIBLE : ReportAct.RESTRICTED_NAME_ONLY;
	}

	Optional<UUID> id() {
		return TypedValue.id(this.who);
	}

	/** Ids of the chosen readers; what is none is left out. */
	Stream<StaffId> chosen() {
		return this.readers.stream().map(TypedValue::id).flatMap(Optional::stream).map(StaffId::new);
	}

	private static Optional<Fault> fault(boolean there, String field, String code) {
		return there ? Optional.of(new Fault(field, code)) : Optional.empty();
	}

	@Override
	public String toString() {
		return "AccessForm[hidden]";
	}

}

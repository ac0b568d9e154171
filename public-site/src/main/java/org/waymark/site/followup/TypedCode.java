package org.waymark.site.followup;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.waymark.site.followup.CodeTypos.Slip;
import org.waymark.site.terms.ReportReference;
import org.waymark.site.text.TypedText;

/**
 * A reference and a code as typed. Spaces, dashes, capitals and look-alikes are forgiven.
 * Pure.
 *
 * @param reference as typed
 * @param code as typed
 */
record TypedCode(String reference, String code) {

	/** Longest text of either that is kept to be shown again. */
	static final int MOST = 200;

	private static final int GROUP = 4;

	private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}\\p{Nd}]+");

	TypedCode {
		reference = cut(reference);
		code = cut(code);
	}

	/** The reference; empty when this cannot be one. */
	Optional<ReportReference> readReference() {
		String plain = plainReference();
		return ReportReference.fits(plain) ? Optional.of(new ReportReference(plain)) : Optional.empty();
	}

	/** The code; empty when this cannot be one. */
	Optional<ReturnCode> readCode() {
		String plain = TypedText.digits(this.code);
		return ReturnCode.fits(plain) ? Optional.of(new ReturnCode(plain)) : Optional.empty();
	}

	/** The codes that may have been meant, where sixteen digits cannot be one. */
	List<Slip> slips() {
		return CodeTypos.of(TypedText.digits(this.code));
	}

	// Whoever types here types a reference, whatever stands between its characters.
	private String plainReference() {
		return TypedText.code(BETWEEN.matcher(this.reference).replaceAll(" "));
	}

	private Optional<Fault> faultOfReference() {
		String plain = plainReference();
		if (plain.isEmpty()) {
			return Optional.of(Fault.of("followup.reference.missing"));
		}
		return readReference().isPresent() ? Optional.empty() : Optional.of(Fault.of("followup.reference.shape"));
	}

	// Names the first group that has something else than digits; which of sixteen digits
	// was mistyped, one check digit cannot tell: Slips and the store do.
	private Optional<Fault> faultOfCode() {
		String plain = TypedText.digits(this.code);
		if (plain.isEmpty()) {
			return Optional.of(Fault.of("followup.code.missing"));
		}
		int odd = firstThatIsNoDigit(plain);
		if (odd >= 0) {
			return Optional.of(new Fault("followup.code.group", Math.min(odd, ReturnCode.LENGTH - 1) / GROUP + 1));
		}
		if (plain.length() != ReturnCode.LENGTH) {
			return Optional.of(new Fault("followup.code.length", plain.length()));
		}
		return readCode().isPresent() ? Optional.empty() : Optional.of(Fault.of("followup.code.check"));
	}

	/** The faults, by field; empty when both may be what they should be. */
	Map<String, Fault> faults() {
		Map<String, Fault> faults = new LinkedHashMap<>();
		faultOfReference().ifPresent(fault -> faults.put("reference", fault));
		faultOfCode().ifPresent(fault -> faults.put("code", fault));
		return faults;
	}

	private static int firstThatIsNoDigit(String plain) {
		for (int place = 0; place < plain.length(); place++) {
			if (plain.charAt(place) < '0' || plain.charAt(place) > '9') {
				return place;
			}
		}
		return -1;
	}

	private static String cut(String typed) {
		return (typed.length() > MOST) ? typed.substring(0, MOST) : typed;
	}

	@Override
	public String toString() {
		return "Typed[hidden]";
	}

	/** The fault, as a message and the number that it names. */
	record Fault(String message, int number) {

		static Fault of(String message) {
			return new Fault(message, 0);
		}

	}

}

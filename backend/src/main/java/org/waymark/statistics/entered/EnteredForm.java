package org.waymark.statistics.entered;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.waymark.desk.Fault;
import org.waymark.desk.Typed;
import org.waymark.desk.TypedValue;
import org.waymark.site.text.TypedText;

/**
 * The figures of a quarter, as typed.
 *
 * @param version as the page showed it
 * @param lines by code
 */
record EnteredForm(String version, Map<String, Line> lines) {

	private static final int LONGEST = 200;

	private static final int DIGITS = 6;

	/** What was typed, for the codes of the page. */
	static EnteredForm of(Typed typed, List<String> codes) {
		Map<String, Line> lines = new LinkedHashMap<>();
		codes.forEach(code -> lines.put(code, new Line(stripped(typed, "number-" + code),
				stripped(typed, "source-" + code), stripped(typed, "day-" + code))));
		return new EnteredForm(typed.one("version"), lines);
	}

	static EnteredForm of(EnteredSheet sheet, List<String> codes) {
		Map<String, Line> lines = new LinkedHashMap<>();
		codes.forEach(code -> {
			EnteredFigure figure = sheet.figures().get(code);
			lines.put(code, (figure == null) ? new Line("", "", "")
					: new Line(Integer.toString(figure.number()), figure.source(), figure.day().toString()));
		});
		return new EnteredForm(Integer.toString(sheet.version()), lines);
	}

	/** The same after somebody else changed it. */
	EnteredForm again(EnteredSheet now) {
		return new EnteredForm(Integer.toString(now.version()), this.lines);
	}

	int seen() {
		return this.version.matches("\\d{1,9}") ? Integer.parseInt(this.version) : -1;
	}

	List<Fault> faults(LocalDate today) {
		List<Fault> faults = new ArrayList<>();
		this.lines.forEach((code, line) -> faults.addAll(line.faults(code, today)));
		return faults;
	}

	Map<String, EnteredFigure> figures() {
		Map<String, EnteredFigure> figures = new LinkedHashMap<>();
		this.lines.forEach((code, line) -> {
			if (!line.number().isEmpty()) {
				figures.put(code, new EnteredFigure(Integer.parseInt(line.number()), line.source(),
						TypedValue.day(line.day()).orElseThrow()));
			}
		});
		return figures;
	}

	private static String stripped(Typed typed, String field) {
		return TypedText.stripped(typed.one(field));
	}

	@Override
	public String toString() {
		return "EnteredForm[hidden]";
	}

	/** One figure, as typed. */
	record Line(String number, String source, String day) {

		List<Fault> faults(String code, LocalDate today) {
			if (this.number.isEmpty() && this.source.isEmpty() && this.day.isEmpty()) {
				return List.of();
			}
			List<Fault> faults = new ArrayList<>();
			if (!this.number.matches("\\d{1," + DIGITS + "}")) {
				faults.add(new Fault("number-" + code, "ENTERED_NUMBER"));
			}
			if (this.source.isEmpty() || TypedText.isLonger(this.source, LONGEST)) {
				faults.add(new Fault("source-" + code, "ENTERED_SOURCE"));
			}
			if (TypedValue.day(this.day).filter(day -> !day.isAfter(today)).isEmpty()) {
				faults.add(new Fault("day-" + code, "ENTERED_DAY"));
			}
			return faults;
		}

		@Override
		public String toString() {
			return "Line[hidden]";
		}

	}

}

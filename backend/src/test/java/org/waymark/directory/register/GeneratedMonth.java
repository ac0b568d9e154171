package org.waymark.directory.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import static org.waymark.directory.register.GeneratedRegister.close;
import static org.waymark.directory.register.GeneratedRegister.link;
import static org.waymark.directory.register.GeneratedRegister.site;

/** What happens to schools within a month, and the list of it. */
final class GeneratedMonth {

	private static final String DAY = "31-10-2026";

	private final GeneratedRegister register;

	private final List<String> expected = new ArrayList<>();

	private int first;

	GeneratedMonth(GeneratedRegister register) {
		this.register = register;
	}

	/**
	 * Lets it pass.
	 * @param firstOfOurs number of the first school of the council
	 * @return the list of what happened
	 */
	List<String> pass(int firstOfOurs) {
		this.first = firstOfOurs;
		change(0, "EstablishmentName", "Harbour Academy", "NAME", row(0).get("EstablishmentName"), "Harbour Academy");
		change(1, "TelephoneNum", "01632 961 999", "TELEPHONE", row(1).get("TelephoneNum"), "01632961999");
		typedOtherwise();
		change(4, "Street", "1 New Street", "STREET", row(4).get("Street"), "1 New Street");
		change(4, "Town", "", "TOWN", "Blackpool", "");
		change(5, "EstablishmentStatus (code)", "3", "STATUS", "1", "3");
		change(14, "LA (code)", "888", "AUTHORITY", "890", "888");
		convert();
		merge();
		split();
		closeAlone();
		closeIntoAnother();
		circle();
		this.register.after.remove(urn(10));
		this.expected.add("VANISHED " + urn(10));
		this.register.sitesAfter.add(site(urn(15), "7 Far Lane"));
		this.expected.add("CHANGED " + urn(15) + " SITES  => 7 Far Lane |  | Sandhaven | SH9 9ZZ");
		GeneratedRow planned = fresh(90_009, "Planned School").set("EstablishmentStatus (code)", "4");
		this.expected.add("NEW " + planned.urn());
		close(fresh(90_010, "Never Here"), DAY);
		return this.expected;
	}

	/** Other ways to write the same. */
	private void typedOtherwise() {
		row(2).set("SchoolWebsite", row(2).get("SchoolWebsite").isBlank() ? "" : row(2).get("SchoolWebsite") + " ");
		row(3).set("Postcode", row(3).get("Postcode").replace(" ", "").toLowerCase(Locale.ROOT))
			.set("EstablishmentName", row(3).get("EstablishmentName").toUpperCase(Locale.ROOT))
			.set("LastChangedDate", DAY);
	}

	/**
	 * An academy keeps the name and has another number; the two sides differ in the day.
	 */
	private void convert() {
		closed(6, "90001 replaced 2026-10-31");
		GeneratedRow academy = fresh(90_001, row(6).get("EstablishmentName"));
		this.register.linksAfter.add(link(urn(6), academy.urn(), academy.get("EstablishmentName"), "Successor", DAY));
		this.register.linksAfter
			.add(link(academy.urn(), urn(6), row(6).get("EstablishmentName"), "Predecessor", "01-11-2026"));
		this.expected.add("NEW " + academy.urn());
	}

	private void merge() {
		GeneratedRow merged = fresh(90_002, "Twin Towers School");
		for (int place : List.of(7, 8)) {
			closed(place, "90002 merged -");
			this.register.linksAfter.add(link(merged.urn(), urn(place), "One", "Predecessor - merged", ""));
		}
		this.expected.add("NEW " + merged.urn());
	}

	private void split() {
		closed(9, "90003 split 2026-10-31, 90004 split 2026-10-31");
		for (int number : List.of(90_003, 90_004)) {
			GeneratedRow part = fresh(number, "Part " + number);
			this.register.linksAfter
				.add(link(urn(9), part.urn(), part.get("EstablishmentName"), "Successor - Split School", DAY));
			this.expected.add("NEW " + part.urn());
		}
	}

	private void closeAlone() {
		closed(11, "-");
	}

	/** By way of a school that closed too and that nobody here knows. */
	private void closeIntoAnother() {
		closed(12, urn(13) + " replaced 2026-10-31");
		GeneratedRow between = fresh(90_005, "Between");
		close(between, DAY);
		this.register.linksAfter.add(link(urn(12), between.urn(), "Between", "Successor", DAY));
		this.register.linksAfter.add(link(between.urn(), urn(13), row(13).get("EstablishmentName"), "Successor", DAY));
	}

	private void circle() {
		closed(16, "-");
		GeneratedRow other = fresh(90_006, "Round");
		close(other, DAY);
		this.register.linksAfter.add(link(urn(16), other.urn(), "Round", "Successor", DAY));
		this.register.linksAfter.add(link(other.urn(), urn(16), "Back", "Successor", DAY));
	}

	private void closed(int place, String successors) {
		close(row(place), DAY);
		this.expected.add("CLOSED " + urn(place) + " -> " + successors);
	}

	private void change(int place, String column, String value, String field, String was, String becomes) {
		row(place).set(column, value);
		this.expected.add("CHANGED " + urn(place) + " " + field + " " + was + " => " + becomes);
	}

	private GeneratedRow fresh(int urn, String name) {
		GeneratedRow row = new GeneratedRow(urn).set("EstablishmentName", name)
			.set("LA (code)", "890")
			.set("TypeOfEstablishment (code)", "34")
			.set("TypeOfEstablishment (name)", "Academy converter")
			.set("EstablishmentTypeGroup (code)", "10")
			.set("EstablishmentStatus (code)", "1")
			.set("PhaseOfEducation (code)", "2");
		Map<Integer, GeneratedRow> rows = this.register.after;
		rows.put(urn, row);
		return row;
	}

	private GeneratedRow row(int place) {
		return this.register.after.get(urn(place));
	}

	private int urn(int place) {
		return this.first + place;
	}

}

package org.waymark.directory.register;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

import org.waymark.directory.register.RegisterReader.Brought;

/**
 * A register of schools that do not exist, for two months, with every trap that is known
 * of the real one, and the list of what changed between them for one council. The same
 * seed makes the same files.
 */
public final class GeneratedRegister {

	/** The council whose schools change. */
	public static final int AUTHORITY = 890;

	/** Schools of that council in the first month, at least those that change. */
	public static final int FEWEST = 40;

	private static final Charset OF_WINDOWS = Charset.forName("windows-1252");

	private static final int FIRST = 700_000;

	private static final int ELSEWHERE = 800_000;

	private static final List<String> WORDS = List.of("Ash", "Beech", "Cedar", "Dove", "Elm", "Fern", "Gorse", "Holly",
			"Iris", "Juniper");

	private static final List<String> WAYS = List.of("www.%s.invalid", "%s.invalid", "http:www.%s.invalid",
			"https://%s.invalid/", " http://www.%s.invalid ", "");

	private final Random random;

	final Map<Integer, GeneratedRow> before = new TreeMap<>();

	final Map<Integer, GeneratedRow> after = new TreeMap<>();

	final List<String> linksBefore = new ArrayList<>();

	final List<String> linksAfter = new ArrayList<>();

	final List<String> sitesAfter = new ArrayList<>();

	private final List<String> expected;

	/**
	 * Makes both months.
	 * @param rows of the establishments file in the first month
	 * @param ours of these, how many are of the council
	 */
	public GeneratedRegister(long seed, int rows, int ours) {
		this.random = new Random(seed);
		for (int place = 0; place < Math.max(ours, FEWEST); place++) {
			add(FIRST + place, AUTHORITY, place);
		}
		for (int place = 0; this.before.size() < rows; place++) {
			add(ELSEWHERE + place, 300 + place % 150, place);
		}
		traps();
		this.before.values().forEach(row -> this.after.put(row.urn(), row.copy()));
		this.linksAfter.addAll(this.linksBefore);
		this.expected = new GeneratedMonth(this).pass(FIRST);
	}

	/** What changed for the council, a line for each change, sorted. */
	public List<String> expected() {
		return this.expected.stream().sorted().toList();
	}

	/** Rows of the establishments file of a month. */
	public int rows(boolean second) {
		return (second ? this.after : this.before).size();
	}

	/** Writes the files of a month. */
	public List<Brought> write(Path folder, boolean second) throws IOException {
		Files.createDirectories(folder);
		String day = second ? "20261101" : "20261001";
		List<Brought> files = new ArrayList<>();
		files.add(file(folder, "edubasealldata" + day + ".csv", GeneratedRow.header(),
				(second ? this.after : this.before).values().stream().map(GeneratedRow::line).toList()));
		files.add(file(folder, "links_edubasealldata" + day + ".csv",
				"\"URN\",\"LinkURN\",\"LinkName\",\"LinkType\",\"LinkEstablishedDate\"",
				second ? this.linksAfter : this.linksBefore));
		files.add(file(folder, "additional_addresses" + day + ".csv",
				"\"URN\",\"SiteName\",\"UPRN\",\"Street\",\"Locality\",\"Address3\",\"Town\",\"County\",\"PostCode\"",
				second ? sites(this.sitesAfter) : sites(List.of())));
		return files;
	}

	/** A link as the file has it; some have no day. */
	static String link(int urn, int other, String name, String type, String day) {
		return "%d,%d,\"%s\",\"%s\",\"%s\"".formatted(urn, other, name, type, day);
	}

	static String site(int urn, String street) {
		return "%d,\"Annexe\",\"\",\"%s\",\"\",\"\",\"Sandhaven\",\"\",\"SH9 9ZZ\"".formatted(urn, street);
	}

	private static List<String> sites(List<String> more) {
		List<String> all = new ArrayList<>(List.of(site(FIRST + 30, "Old Quay")));
		all.addAll(more);
		return all;
	}

	private static Brought file(Path folder, String name, String header, List<String> lines) throws IOException {
		Path path = folder.resolve(name);
		try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(path, OF_WINDOWS))) {
			out.print(header + "\r\n");
			lines.forEach(line -> out.print(line + "\r\n"));
		}
		return new Brought(name, path);
	}

	private void add(int urn, int authority, int place) {
		String word = WORDS.get(this.random.nextInt(WORDS.size()));
		GeneratedRow row = new GeneratedRow(urn).set("LA (code)", Integer.toString(authority))
			.set("LA (name)", (authority == AUTHORITY) ? "Sandhaven" : "Elsewhere")
			.set("EstablishmentNumber", (place % 11 == 0) ? "" : "%04d".formatted(2000 + place % 5000))
			.set("EstablishmentName", word + " School " + urn)
			.set("TypeOfEstablishment (code)", "01")
			.set("TypeOfEstablishment (name)", "Community school")
			.set("EstablishmentTypeGroup (code)", "4")
			.set("EstablishmentTypeGroup (name)", "Local authority maintained schools")
			.set("EstablishmentStatus (code)", "1")
			.set("EstablishmentStatus (name)", "Open")
			.set("ReasonEstablishmentClosed (name)", "Not applicable")
			.set("PhaseOfEducation (code)", (place % 5 == 0) ? "4" : "2")
			.set("StatutoryLowAge", (place % 5 == 0) ? "11" : "3")
			.set("StatutoryHighAge", (place % 5 == 0) ? "16" : "11");
		this.before.put(urn, located(row, place, word));
	}

	private GeneratedRow located(GeneratedRow row, int place, String word) {
		return row.set("LastChangedDate", "30-09-2026")
			.set("OpenDate", (place % 3 == 0) ? "" : "01-09-%d".formatted(1950 + place % 60))
			.set("UKPRN", Integer.toString(10_000_000 + row.urn()))
			.set("Street", (place % 13 == 0) ? "" : place + " Quay Street")
			.set("Town", (place % 7 == 0) ? "" : "Blackpool")
			.set("Postcode", (place % 13 == 0) ? "" : "SH%d %dAB".formatted(1 + place % 9, place % 10))
			.set("SchoolWebsite", WAYS.get(place % WAYS.size()).formatted(word.toLowerCase(Locale.ROOT)))
			.set("TelephoneNum", "01632960%03d".formatted(place % 1000))
			.set("HeadTitle (name)", "Mx")
			.set("HeadFirstName", "Zebedee")
			.set("HeadLastName", "Quillfeather")
			.set("PropsName", "Proprietor Quillfeather");
	}

	/** What makes readers of the real file stumble. */
	private void traps() {
		row(30).set("EstablishmentName", "FIERT\u00C9 \"House\", St Anne\u2019s");
		row(31).set("TypeOfEstablishment (code)", "24").set("TypeOfEstablishment (name)", "Secure units");
		row(32).set("TypeOfEstablishment (code)", "57").set("EstablishmentTypeGroup (code)", "10");
		row(33).set("TypeOfEstablishment (code)", "18").set("EstablishmentTypeGroup (code)", "1");
		row(34).set("EstablishmentStatus (code)", "3");
		row(35).set("EstablishmentStatus (code)", "4");
		close(row(36), "31-08-1998"); // nobody knew it: it is not taken in
		row(37).set("Trusts (code)", "2053").set("Trusts (name)", "SANDHAVEN LEARNING TRUST");
		this.linksBefore.add(link(FIRST + 37, FIRST + 36, "Old Quay School", "Predecessor", ""));
		this.linksBefore.add(link(FIRST + 38, 1, "Somebody", "Sixth Form Centre Link", ""));
	}

	private GeneratedRow row(int place) {
		return this.before.get(FIRST + place);
	}

	static void close(GeneratedRow row, String day) {
		row.set("EstablishmentStatus (code)", "2")
			.set("EstablishmentStatus (name)", "Closed")
			.set("ReasonEstablishmentClosed (name)", "Academy Converter")
			.set("CloseDate", day);
	}

}

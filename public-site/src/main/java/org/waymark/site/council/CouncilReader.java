package org.waymark.site.council;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import org.waymark.site.Council.Areas;
import org.waymark.site.Council.Need;
import org.waymark.site.Council.Screening;
import org.waymark.site.Council.Sign;
import org.waymark.site.CouncilProfile;
import org.waymark.site.content.ContentFiles;

/** Reads the files of a council's content into what the pages and clocks use. */
class CouncilReader {

	private static final String SIGNS = "signs.yaml";

	private static final String HOLIDAYS = "bank-holidays.json";

	private static final String SCREENING = "screening-tool.yaml";

	/** Lists of worries, each of one door and in a file of its own. */
	private static final List<String> WORRIES = List.of("worries-young", "worries-work", "worries-place");

	/** All that is read here. */
	static final Set<String> FILES = Stream
		.concat(Stream.of("council.yaml", FiledContact.FILE, HOLIDAYS, SIGNS, SCREENING, "needs.yaml", "areas.yaml"),
				WORRIES.stream().map(CouncilReader::file))
		.collect(Collectors.toUnmodifiableSet());

	private final JsonMapper json = JsonMapper.builder().build();

	private final ContentFiles files;

	CouncilReader(ContentFiles files) {
		this.files = files;
	}

	CouncilProfile profile() {
		CouncilFile read = this.files.read("council.yaml", CouncilFile.class);
		CouncilFile file = read.with(FiledContact.over(read.contacts(), this.files));
		List<LocalDate> closed = Stream.concat(bankHolidays().stream(), file.closureDays().stream())
			.distinct()
			.sorted()
			.toList();
		return file.profile(closed, digest(file.hours() + " " + closed));
	}

	List<Sign> signs() {
		return items(SIGNS);
	}

	/** The lists of worries, by name. */
	Map<String, List<Sign>> worries() {
		return WORRIES.stream().collect(Collectors.toUnmodifiableMap(name -> name, name -> items(file(name))));
	}

	private List<Sign> items(String file) {
		return Arrays.stream(this.files.read(file, SignRow[].class)).map(row -> row.sign(file)).toList();
	}

	private static String file(String list) {
		return list + ".yaml";
	}

	Screening screening() {
		return this.files.read(SCREENING, ScreeningFile.class).screening(SCREENING);
	}

	List<Need> needs() {
		return List.of(this.files.read("needs.yaml", Need[].class));
	}

	Areas areas() {
		return this.files.read("areas.yaml", AreasFile.class).areas();
	}

	private List<LocalDate> bankHolidays() {
		try {
			return this.json.readValue(this.files.read(HOLIDAYS), BankHolidays.class).dates();
		}
		catch (JacksonException cause) {
			throw new IllegalArgumentException("The content file " + HOLIDAYS + " cannot be understood", cause);
		}
	}

	private static String digest(String text) {
		try {
			byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(hash, 0, 6);
		}
		catch (NoSuchAlgorithmException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

}

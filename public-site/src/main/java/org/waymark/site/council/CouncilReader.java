package org.waymark.site.council;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

import org.waymark.site.Council.Areas;
import org.waymark.site.Council.Indicators;
import org.waymark.site.Council.Indicators.Indicator;
import org.waymark.site.Council.Need;
import org.waymark.site.Council.Phrase;
import org.waymark.site.Council.Screening;
import org.waymark.site.Council.Sign;
import org.waymark.site.CouncilProfile;
import org.waymark.site.Council.DutyPlan;

/** Reads the files of a council's content into what the pages and clocks use. */
class CouncilReader {

	private static final String SCREENING = "screening-tool.yaml";

	private static final String INDICATORS = "indicators.yaml";

	private final YAMLMapper yaml = YAMLMapper.builder()
		.propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
		.enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
		.build();

	private final JsonMapper json = JsonMapper.builder().build();

	private final ContentFiles files;

	CouncilReader(ContentFiles files) {
		this.files = files;
	}

	CouncilProfile profile() {
		CouncilFile file = this.yaml.readValue(this.files.read("council.yaml"), CouncilFile.class);
		List<LocalDate> closed = Stream.concat(bankHolidays().stream(), file.closureDays().stream())
			.distinct()
			.sorted()
			.toList();
		return file.profile(closed, digest(file.hours() + " " + closed));
	}

	List<Sign> signs() {
		List<Sign> signs = Arrays.asList(this.yaml.readValue(this.files.read("signs.yaml"), Sign[].class));
		signs.forEach(sign -> check(sign, "signs.yaml"));
		return List.copyOf(signs);
	}

	Screening screening() {
		Screening tool = this.yaml.readValue(this.files.read(SCREENING), Screening.class);
		tool.questions().forEach(question -> check(question, SCREENING));
		return tool;
	}

	List<Need> needs() {
		return List.of(this.yaml.readValue(this.files.read("needs.yaml"), Need[].class));
	}

	Areas areas() {
		return this.yaml.readValue(this.files.read("areas.yaml"), AreasFile.class).areas();
	}

	DutyPlan duty() {
		return this.yaml.readValue(this.files.read("duty.yaml"), DutyFile.class).plan();
	}

	List<Phrase> language() {
		return List.of(this.yaml.readValue(this.files.read("language.yaml"), Phrase[].class));
	}

	Indicators indicators() {
		Indicators indicators = this.yaml.readValue(this.files.read(INDICATORS), Indicators.class);
		List<Indicator> signs = indicators.groups().stream().flatMap(group -> group.signs().stream()).toList();
		indicators.groups().forEach(group -> check(new Sign(group.code(), group.title(), null), INDICATORS));
		signs.forEach(sign -> check(new Sign(sign.code(), sign.text(), null), INDICATORS));
		if (signs.stream().map(Indicator::code).distinct().count() < signs.size()
				|| indicators.groups().stream().map(Indicators.Group::code).distinct().count() < indicators.groups()
					.size()) {
			throw new IllegalArgumentException(INDICATORS + ": a code stands there twice");
		}
		return indicators;
	}

	private List<LocalDate> bankHolidays() {
		return this.json.readValue(this.files.read("bank-holidays.json"), BankHolidays.class).dates();
	}

	private static void check(Sign sign, String file) {
		if (!sign.code().matches("[a-z][a-z0-9-]{0,39}") || sign.text().isBlank()) {
			throw new IllegalArgumentException(file + ": each item has a code of small letters, and a text");
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

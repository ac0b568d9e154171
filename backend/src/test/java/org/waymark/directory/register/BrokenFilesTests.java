package org.waymark.directory.register;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.Properties;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import org.waymark.directory.register.Register.Note;
import org.waymark.directory.register.RegisterReader.Brought;
import org.waymark.directory.register.RegisterReader.Wanted;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

/** Broken and re-saved files: each is read, or refused with every reason. */
class BrokenFilesTests {

	private static final Charset OF_WINDOWS = Charset.forName("windows-1252");

	private static final GeneratedRegister REGISTER = new GeneratedRegister(3, 60, 60);

	@TempDir
	private Path folder;

	private List<Brought> files;

	@BeforeEach
	void aRegister() throws IOException {
		this.files = REGISTER.write(this.folder, false);
	}

	static List<Arguments> saved() {
		return List.of(resaved("as it comes", text -> text), encoded("UTF-8", text -> text.getBytes(UTF_8)),
				encoded("UTF-8 with a byte order mark", text -> ("\uFEFF" + text).getBytes(UTF_8)),
				resaved("line feeds", text -> text.replace("\r\n", "\n")),
				resaved("carriage returns", text -> text.replace("\r\n", "\r")),
				resaved("without quotes", text -> bare(text, ",")), resaved("semicolons", text -> bare(text, ";")),
				resaved("tabs", text -> bare(text, "\t")), resaved("no line end at the end", String::stripTrailing),
				resaved("empty lines", text -> text.replaceFirst("\r\n", "\r\n\r\n")),
				resaved("zeros lost", text -> text.replace("\"01\"", "1").replaceAll("\"0(1632960\\d{3})\"", "$1")),
				resaved("numbers with decimals", text -> text.replace("\"890\"", "890.0")),
				resaved("slashes in dates", text -> text.replaceAll("(\\d\\d)-(\\d\\d)-(\\d{4})", "$1/$2/$3")),
				resaved("a column more",
						text -> text.replaceAll("(?m)^(.+?)(\r?)$", "$1,\"x\"$2")
							.replaceFirst("\"x\"", "\"OfstedRating (name)\"")),
				resaved("blanks around names of columns", text -> text.replaceFirst("\"Town\"", "\" Town \"")));
	}

	@ParameterizedTest
	@MethodSource("saved")
	void isReadAsItWas(Saved saved) throws IOException {
		Register usual = read(this.files, OptionalInt.empty());
		rewrite(0, saved);
		Register other = read(this.files, OptionalInt.empty());
		assertThat(other.schools()).isEqualTo(usual.schools());
		assertThat(other.counts()).isEqualTo(usual.counts());
	}

	static List<Arguments> broken() {
		return List.of(broken("empty", "EMPTY", text -> ""), broken("blank", "EMPTY", text -> " \r\n\r\n"),
				argumentSet("UTF-16", (Saved) text -> text.getBytes(UTF_16LE),
						List.of("NOT_TEXT", "NO_ESTABLISHMENTS")),
				argumentSet("a workbook's bytes", (Saved) text -> new byte[] { 0x50, 0x4B, 3, 4, 0, 0, 7, 9 },
						List.of("ARCHIVE", "NO_ESTABLISHMENTS")),
				refused("a web page", "UNKNOWN_TABLE NO_ESTABLISHMENTS", text -> "<!DOCTYPE html>\n<p>Not found</p>\n"),
				refused("another table", "UNKNOWN_TABLE NO_ESTABLISHMENTS", text -> "a,b\r\n1,2\r\n"),
				refused("cut off in a row", "CUT_OFF", text -> text.substring(0, text.length() - 300)),
				refused("cut off in a quote", "CUT_OFF", text -> text.substring(0, text.lastIndexOf("Quillfeather"))),
				refused("cut off in the first row", "CUT_OFF NO_ESTABLISHMENTS", text -> text.substring(0, 24)),
				refused("a row too short", "UNEVEN", text -> text.replaceFirst("\"Community school\",", "")),
				refused("a row too long", "UNEVEN", text -> text.replaceFirst("\"Community school\"", "\"a\",\"b\"")),
				refused("two columns of one name", "COLUMN_TWICE NO_ESTABLISHMENTS",
						text -> text.replaceFirst("\"Locality\"", "\"Street\"")),
				refused("columns missing", "MISSING_COLUMNS",
						text -> text.replaceFirst("\"Town\"", "\"Place\"").replaceFirst("\"Postcode\"", "\"Code\"")),
				refused("a school twice", "TWICE",
						text -> text + text.lines().skip(1).findFirst().orElseThrow() + "\r\n"),
				refused("a school without number", "NO_NUMBER", text -> text.replaceFirst("700005,", ",")),
				refused("none of the council", "NONE_OF_OURS", text -> text.replace("\"890\"", "\"891\"")),
				refused("half of them", "TOO_FEW", text -> half(text)),
				refused("twice and without number", "TWICE NO_NUMBER",
						text -> text.replaceFirst("700005,", ",").replaceFirst("700006,", "700007,")));
	}

	@ParameterizedTest
	@MethodSource("broken")
	void isRefusedWithEveryReason(Saved saved, List<String> reasons) throws IOException {
		rewrite(0, saved);
		assertThat(faults(OptionalInt.of(58))).extracting(Note::code).containsExactlyInAnyOrderElementsOf(reasons);
	}

	@Test
	void thirtyFilesAreTriedAndEachReasonHasWordsThatSayWhatToDo() throws IOException {
		assertThat(saved().size() + broken().size()).isGreaterThanOrEqualTo(30);
		Properties words = new Properties();
		try (Reader file = new InputStreamReader(BrokenFilesTests.class.getResourceAsStream("/desk/words.properties"),
				UTF_8)) {
			words.load(file);
		}
		assertThat(broken()).allSatisfy(tried -> {
			List<?> reasons = (List<?>) tried.get()[1];
			assertThat(reasons).isNotEmpty()
				.allSatisfy(
						reason -> assertThat(words.getProperty("register." + reason)).as("%s", reason).isNotBlank());
		});
	}

	@Test
	void missingColumnsAreAllNamed() throws IOException {
		rewrite(0,
				text -> text.replaceFirst("\"Town\"", "\"Place\"")
					.replaceFirst("\"Postcode\"", "\"Code\"")
					.getBytes(OF_WINDOWS));
		rewrite(1, text -> text.replaceFirst("\"LinkType\"", "\"Kind\"").getBytes(OF_WINDOWS));
		assertThat(faults(OptionalInt.empty())).extracting(Note::detail)
			.containsExactlyInAnyOrder("edubasealldata20261001.csv: Town, Postcode",
					"links_edubasealldata20261001.csv: LinkType");
	}

	@Test
	void anArchiveIsReadLikeItsFilesAndATornOneIsRefused() throws IOException {
		Register usual = read(this.files, OptionalInt.empty());
		byte[] zip = zip();
		Path path = Files.write(this.folder.resolve("Results.zip"), zip);
		List<Brought> archive = List.of(new Brought("Results.zip", path));
		assertThat(read(archive, OptionalInt.empty()).schools()).isEqualTo(usual.schools());
		assertThat(read(archive, OptionalInt.empty()).day()).isEqualTo(usual.day()).isPresent();
		Files.write(path, Arrays.copyOf(zip, zip.length / 2));
		RefusedRegister refused = catchThrowableOfType(RefusedRegister.class, () -> read(archive, OptionalInt.empty()));
		assertThat(refused.faults()).extracting(Note::code).containsExactly("ARCHIVE", "NO_ESTABLISHMENTS");
	}

	@Test
	void namesOfPeopleAndHiddenAddressesAreNotRead() throws IOException {
		Register register = read(this.files, OptionalInt.empty());
		assertThat(register.toString()).doesNotContain("Quillfeather", "Zebedee");
		for (int hidden : List.of(700_031, 700_032)) {
			assertThat(register.schools().get(hidden).facts()).doesNotContainKeys(RegisterField.STREET,
					RegisterField.TOWN, RegisterField.POSTCODE);
		}
		assertThat(register.schools().get(700_030).name()).isEqualTo("FIERT\u00C9 \"House\", St Anne\u2019s");
	}

	@Test
	void twoFilesOfOneKindAreRefused() throws IOException {
		List<Brought> more = new ArrayList<>(this.files);
		more.add(this.files.get(0));
		assertThat(catchThrowableOfType(RefusedRegister.class, () -> read(more, OptionalInt.empty())).faults())
			.extracting(Note::code)
			.containsExactly("SAME_KIND");
	}

	private List<Note> faults(OptionalInt before) {
		return catchThrowableOfType(RefusedRegister.class, () -> read(this.files, before)).faults();
	}

	private static Register read(List<Brought> files, OptionalInt before) throws IOException {
		return RegisterReader.read(files, new Wanted(GeneratedRegister.AUTHORITY, Set.of(), before, 20, rows -> {
		}));
	}

	private void rewrite(int file, Saved saved) throws IOException {
		Path path = this.files.get(file).path();
		Files.write(path, saved.bytes(Files.readString(path, OF_WINDOWS)));
	}

	private byte[] zip() throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			for (Brought file : this.files) {
				zip.putNextEntry(new ZipEntry("extract/" + file.name()));
				Files.copy(file.path(), zip);
			}
		}
		return bytes.toByteArray();
	}

	/** Unquoted, where a cell does not need its quotes. */
	private static String bare(String text, String separator) {
		String quoted = text.replace("\",\"", "\"\u0000\"")
			.replaceAll("(?<=\\d),(?=[\"\\d])|(?<=\"),(?=\\d)|,(?=,)|(?<=,),", "\u0000");
		return quoted.replace("\u0000", separator)
			.replaceAll("(?<=^|[\r\n" + separator + "])\"([^\",;\t\r\n]*)\"(?=[\r\n" + separator + "]|$)", "$1");
	}

	private static String half(String text) {
		List<String> lines = text.lines().toList();
		return String.join("\r\n", lines.subList(0, lines.size() / 2)) + "\r\n";
	}

	private static Arguments resaved(String name, UnaryOperator<String> change) {
		return encoded(name, text -> change.apply(text).getBytes(OF_WINDOWS));
	}

	private static Arguments encoded(String name, Saved saved) {
		return argumentSet(name, saved);
	}

	private static Arguments broken(String name, String reason, UnaryOperator<String> change) {
		return refused(name, reason + " NO_ESTABLISHMENTS", change);
	}

	private static Arguments refused(String name, String reasons, UnaryOperator<String> change) {
		return argumentSet(name, (Saved) text -> change.apply(text).getBytes(OF_WINDOWS), List.of(reasons.split(" ")));
	}

	/** How another program saves a table. */
	@FunctionalInterface
	interface Saved {

		byte[] bytes(String text);

	}

}

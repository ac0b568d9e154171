package org.waymark.directory.documents;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Policies are read as PDF, as Word document and as page; anything else says why not. */
class DocumentReaderTests {

	@Test
	void aPdfIsReadPageByPage() {
		DocumentPages read = DocumentReader.read(Samples.pdf("Page one", "Sexual exploitation is a harm"));
		assertThat(read.numbered()).isTrue();
		assertThat(read.pages()).extracting(String::strip).containsExactly("Page one", "Sexual exploitation is a harm");
	}

	@Test
	void aWordDocumentIsPartedWhereWordBrokeItsPages() {
		DocumentPages read = DocumentReader.read(Samples.docx("""
				<w:p><w:r><w:t>First &amp; </w:t><w:t>foremost</w:t></w:r></w:p>
				<w:p><w:r><w:lastRenderedPageBreak/><w:t>At</w:t><w:tab/><w:t>home</w:t></w:r></w:p>"""));
		assertThat(read.numbered()).isTrue();
		assertThat(read.pages()).extracting(String::strip).containsExactly("First & foremost", "At home");
		assertThat(DocumentReader.read(Samples.docx("<w:p><w:t>Short</w:t></w:p>")).numbered()).isFalse();
	}

	@Test
	void aPageIsReadWithoutWhatNobodySees() {
		DocumentPages read = DocumentReader
			.read(("<html><head><style>p { }</style><SCRIPT>if (a < b) { }</SCRIPT></head>"
					+ "<!-- <p>hidden</p> --><p>Parents&rsquo; right</p><p>to withdraw</p><unclosed")
				.getBytes(StandardCharsets.UTF_8));
		assertThat(read.numbered()).isFalse();
		assertThat(read.pages().get(0)).contains("Parents’ right", "to withdraw")
			.doesNotContain("hidden", "{", "unclosed", "<");
	}

	static Stream<Arguments> broken() {
		byte[] whole = Samples.pdf("One", "Two");
		return Stream.of(Arguments.of("LOCKED", Samples.locked()), Arguments.of("NO_TEXT", Samples.pdf("")),
				Arguments.of("BROKEN", Arrays.copyOf(whole, 60)),
				Arguments.of("BROKEN", Samples.docx("<w:p><w:t>never closed")),
				Arguments.of("KIND", Samples.zip("xl/workbook.xml", "<x/>")), Arguments.of("KIND", new byte[] { 1, 0 }),
				Arguments.of("KIND", "plain words".getBytes(StandardCharsets.UTF_8)),
				Arguments.of("KIND", new byte[0]));
	}

	@ParameterizedTest
	@MethodSource("broken")
	void whatCannotBeReadSaysWhy(String code, byte[] document) {
		assertThatThrownBy(() -> DocumentReader.read(document)).isInstanceOf(UnreadableDocument.class).hasMessage(code);
	}

	@Test
	void aWordDocumentReadsNoOtherFile() {
		byte[] document = Samples.zip("word/document.xml",
				"<!DOCTYPE d [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><d><t>Words &e;</t></d>");
		assertThatThrownBy(() -> DocumentReader.read(document)).hasMessage("BROKEN");
	}

	@Test
	void aPdfThatUnpacksWithoutEndIsNotUnpacked() {
		byte[] bomb = Samples.blanks(33);
		assertThat(bomb).hasSizeLessThan(100_000);
		assertThatThrownBy(() -> DocumentReader.read(bomb)).hasMessage("LARGE");
		assertThatThrownBy(() -> DocumentReader.read(Samples.blanks(1))).as("read, and empty").hasMessage("NO_TEXT");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/Filter [/FlateDecode /FlateDecode]", "/Filter[ /ASCIIHexDecode /Fl /RL ]",
			"/Filter /LZWDecode" })
	void aPdfThatHidesItsSizeIsNotUnpacked(String filter) {
		byte[] hidden = ("%PDF-1.7\n1 0 obj << " + filter + " /Length 3 >> stream\nabc\nendstream endobj")
			.getBytes(StandardCharsets.ISO_8859_1);
		assertThatThrownBy(() -> DocumentReader.read(hidden)).hasMessage("LARGE");
	}

	@Test
	void aWordDocumentThatUnpacksWithoutEndIsReadToALimit() {
		byte[] bomb = Samples.docx("<w:p><w:t>" + "word ".repeat(2_000_000) + "</w:t></w:p>");
		DocumentPages read = DocumentReader.read(bomb);
		assertThat(read.pages().get(0)).hasSizeLessThan(DocumentPages.MOST_CHARACTERS + 100_000);
	}

}

package org.waymark.knowledge;

import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import org.waymark.knowledge.TextChanges.Piece;

import static org.assertj.core.api.Assertions.assertThat;

class TextChangesTests {

	@Test
	void onlyTheWordsThatDifferAreMarked() {
		List<TextChanges.Line> lines = TextChanges.between("One\nCall 101 now\nThree", "One\nCall 999 now\nThree");
		assertThat(lines).hasSize(1);
		assertThat(marked(lines.get(0).before())).isEqualTo("Call [101] now");
		assertThat(marked(lines.get(0).now())).isEqualTo("Call [999] now");
	}

	@Test
	void aNewLineAndOneThatIsGoneStandAlone() {
		assertThat(TextChanges.between("One", "One\nTwo")).singleElement().satisfies(line -> {
			assertThat(marked(line.before())).isEmpty();
			assertThat(marked(line.now())).contains("Two");
		});
		assertThat(TextChanges.between("", "")).isEmpty();
	}

	@Test
	void charactersOfPagesAreNotTouched() {
		String now = marked(TextChanges.between("<b>ليلى & x</b>", "<b>ليلى & y</b>").get(0).now());
		assertThat(now.replaceAll("[\\[\\]]", "")).isEqualTo("<b>ليلى & y</b>");
		assertThat(now).startsWith("<b>ليلى & [");
	}

	private static String marked(List<Piece> pieces) {
		return pieces.stream()
			.map(piece -> piece.changed() ? "[" + piece.words() + "]" : piece.words())
			.collect(Collectors.joining());
	}

}

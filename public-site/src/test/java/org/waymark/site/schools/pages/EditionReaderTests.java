package org.waymark.site.schools.pages;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.waymark.site.schools.PublishedSchools;
import org.waymark.site.schools.School;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class EditionReaderTests {

	private static final String SCHOOL = """
			{"urn":%d,"name":"One","formerNames":[],"added":"later",
			 "type":{"phase":"PRIMARY","name":"Community school","duty":"MAINTAINED","lowestAge":4,"highestAge":11,"trust":""},
			 "standing":{"state":"OPEN","closed":null,"successors":[]},"address":[],"website":"","telephone":"","policies":[],
			 "contact":{"lead":"","deputy":"","mailbox":"","paper":"","safePlace":false}}""";

	private static final String EDITION = """
			{"format":%d,"made":"2026-11-02T09:00:00Z","registered":"2026-11-02","invented":false,"kinds":[],"schools":[%s,%s]}""";

	@Test
	void editionIsReadAndWhatSchoolsHaveInCommonIsKeptOnce() {
		PublishedSchools edition = read(edition(1));
		School one = edition.schools().get(0);
		School other = edition.schools().get(1);
		assertThat(one.urn()).isEqualTo(1);
		assertThat(other.urn()).isEqualTo(2);
		assertThat(one.type()).isSameAs(other.type());
		assertThat(one.standing()).isSameAs(other.standing());
		assertThat(one.name()).isSameAs(other.name());
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "{", "[]", "null", "{}", "{\"format\":1}" })
	void anythingElseIsRefused(String body) {
		assertThatThrownBy(() -> read(body)).isInstanceOf(RuntimeException.class);
	}

	@Test
	void shapeThatIsNotKnownIsRefused() {
		assertThatThrownBy(() -> read(edition(2))).hasMessageContaining("format 2");
	}

	private static String edition(int format) {
		return EDITION.formatted(format, SCHOOL.formatted(1), SCHOOL.formatted(2));
	}

	private static PublishedSchools read(String body) {
		return EditionReader.read(body.getBytes(StandardCharsets.UTF_8));
	}

}

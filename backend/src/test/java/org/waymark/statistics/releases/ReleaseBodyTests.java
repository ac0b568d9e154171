package org.waymark.statistics.releases;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

import org.waymark.desk.DeskTables;
import org.waymark.statistics.disclosure.FrozenRecord;
import org.waymark.statistics.disclosure.Quarter;
import org.waymark.statistics.disclosure.TablePlan;
import org.waymark.statistics.disclosure.TablePlan.Span;

import static org.assertj.core.api.Assertions.assertThat;

/** What is frozen gives the same figures again, byte for byte. */
class ReleaseBodyTests {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private static final TablePlan PLAN = DeskTables.read("tables.yaml", TablePlan.class);

	private static final Quarter LAST = new Quarter(2025, 4);

	private static List<FrozenRecord> records(Quarter quarter, int count) {
		Random random = new Random(quarter.number());
		List<FrozenRecord> records = new ArrayList<>();
		for (int at = 0; at < count; at++) {
			Map<String, List<String>> facts = new HashMap<>();
			PLAN.dimensions()
				.forEach((name, codes) -> facts.put(name, List.of(codes.get(random.nextInt(codes.size())))));
			records.add(new FrozenRecord(random.nextInt(256), quarter, facts));
		}
		return records;
	}

	@Test
	void aReleaseThatIsMadeAgainHasTheSameBytes() {
		ReleaseBody first = ReleaseBody.of(PLAN, LAST, records(LAST, 110), List.of());
		byte[] kept = JSON.writeValueAsBytes(first);
		ReleaseBody read = JSON.readValue(kept, ReleaseBody.class);
		assertThat(JSON.writeValueAsBytes(ReleaseBody.of(PLAN, LAST, read.frozen(), List.of()))).isEqualTo(kept);
		assertThat(read.published()).isEqualTo(first.published());
	}

	@Test
	void theYearIsThereWhenAllOfItsQuartersAre() {
		List<FrozenRecord> year = new ArrayList<>();
		for (int number = 1; number <= Quarter.LAST; number++) {
			year.addAll(records(new Quarter(2025, number), 110));
		}
		ReleaseBody whole = ReleaseBody.of(PLAN, LAST, records(LAST, 110), year);
		assertThat(whole.published()).hasSameSizeAs(PLAN.tables());
		assertThat(whole.frozen()).hasSize(110);
		ReleaseBody part = ReleaseBody.of(PLAN, LAST, records(LAST, 110), List.of());
		assertThat(part.published()).isNotEmpty().allMatch(table -> table.table().span() == Span.QUARTER);
	}

	@Test
	void nothingOfItNamesAReportOrPrintsItself() {
		ReleaseBody body = ReleaseBody.of(PLAN, LAST, records(LAST, 3), List.of());
		assertThat(body.toString() + body.records().get(0)).isEqualTo("ReleaseBody[hidden]KeptRecord[hidden]");
		assertThat(JSON.writeValueAsString(body)).doesNotContainPattern("[0-9a-f]{8}-[0-9a-f]{4}");
	}

}

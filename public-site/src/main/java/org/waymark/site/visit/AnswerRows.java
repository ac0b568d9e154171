package org.waymark.site.visit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import org.waymark.site.Council;
import org.waymark.site.Draft;
import org.waymark.site.Fields;
import org.waymark.site.page.Messages;
import org.waymark.site.visit.CheckPage.Row;
import org.waymark.site.report.NowQuestion;
import org.waymark.site.report.SignsQuestion;
import org.waymark.site.report.StoryQuestion;
import org.waymark.site.report.YouQuestion;

/** Says the answers of a draft in words. */
@Component
class AnswerRows {

	private static final Map<String, String> DANGER = Map.of("yes", "now.yes", "missing", "now.a-child-is-missing",
			"no", "now.no", "not-sure", "now.not-sure");

	private static final Map<String, String> WISH = Map.of("anonymous", "you.anonymous", "confidential",
			"you.confidential", "named", "you.named");

	private final Messages text;

	private final Council council;

	AnswerRows(Messages text, Council council) {
		this.text = text;
		this.council = council;
	}

	List<Row> of(Draft draft) {
		Fields you = draft.answer("you");
		List<Row> rows = new ArrayList<>();
		rows.add(row("check.now", said(DANGER, draft.answer("now").text(NowQuestion.DANGER)), "/report/now"));
		rows.add(row("check.story", draft.answer("story").text(StoryQuestion.STORY), "/report/story"));
		rows.add(row("check.signs", signs(draft.answer("signs")), "/report/signs"));
		rows.add(row("check.wish", said(WISH, you.text(YouQuestion.WISH)), "/report/you"));
		if (YouQuestion.hasDetails(you)) {
			rows.add(row("check.name", you.text(YouQuestion.NAME), "/report/you"));
			rows.add(row("check.phone", you.text(YouQuestion.PHONE), "/report/you"));
			rows.add(row("check.email", you.text(YouQuestion.EMAIL), "/report/you"));
			rows.add(row("check.safe-contact", you.text(YouQuestion.SAFE_CONTACT), "/report/you"));
		}
		return rows;
	}

	private Row row(String key, String value, String href) {
		return new Row(this.text.text(key), value.isBlank() ? this.text.text("check.not-given") : value, href);
	}

	private String said(Map<String, String> words, String code) {
		String key = words.get(code);
		return (key != null) ? this.text.text(key) : "";
	}

	private String signs(Fields given) {
		Map<String, String> labels = this.council.signs()
			.stream()
			.collect(Collectors.toMap(Council.Sign::code, Council.Sign::text));
		return SignsQuestion.codes(given)
			.stream()
			.map(code -> SignsQuestion.NOT_SURE.equals(code) ? this.text.text("signs.not-sure") : labels.get(code))
			.filter(Objects::nonNull)
			.collect(Collectors.joining("\n"));
	}

}

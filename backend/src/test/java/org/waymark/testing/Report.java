package org.waymark.testing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The content of a report. */
public record Report(String danger, String story, Map<String, List<String>> you) {

	public static Report of(String story) {
		return new Report("no", story, Map.of("wish", List.of("anonymous")));
	}

	public Report danger(String answer) {
		return new Report(answer, this.story, this.you);
	}

	public Report from(String name, String phone, String email, String safeContact) {
		Map<String, List<String>> given = new LinkedHashMap<>();
		given.put("wish", List.of("confidential"));
		given.put("name", List.of(name));
		given.put("phone", List.of(phone));
		given.put("email", List.of(email));
		given.put("safeContact", List.of(safeContact));
		return new Report(this.danger, this.story, given);
	}

}

package org.waymark.retention.holds;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.waymark.desk.DeskTables;
import org.waymark.platform.form.Option;

/** The outcomes of decisions in words, as {@code desk/outcomes.yaml} has them. */
public final class OutcomeNames {

	private static final Table TABLE = DeskTables.read("outcomes.yaml", Table.class);

	private OutcomeNames() {
	}

	/** An outcome in words; one that is no longer offered is shown by its code. */
	public static String said(String code) {
		return TABLE.offered().getOrDefault(code, code);
	}

	static List<Option> options(List<String> chosen) {
		return TABLE.offered()
			.entrySet()
			.stream()
			.map(one -> new Option(one.getKey(), one.getValue(), chosen.contains(one.getKey())))
			.toList();
	}

	static boolean known(List<String> codes) {
		return TABLE.offered().keySet().containsAll(codes);
	}

	/** The rest of the file is for decisions alone. */
	record Table(Map<String, String> offered, @Nullable Object secondPerson, @Nullable List<String> handedOver) {

	}

}

package org.waymark.directory.imports;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.waymark.directory.imports.SchoolChange.Kind;
import org.waymark.directory.register.Register;
import org.waymark.directory.register.RegisterField;
import org.waymark.directory.register.RegisteredSchool;
import org.waymark.directory.schools.KeptSchool;

/**
 * Compares the directory with the register. A closed school that nobody here knows is not
 * taken in, and none is ever taken out. Pure.
 */
final class Differences {

	private static final Set<RegisterField> OF_CLOSING = EnumSet.of(RegisterField.STATUS, RegisterField.CLOSED,
			RegisterField.CLOSED_REASON, RegisterField.SUCCESSORS);

	private final Register register;

	private final Set<Integer> described;

	private final Set<RegisterField> compared;

	private final List<SchoolChange> changes = new ArrayList<>();

	private Differences(Register register, Set<Integer> described) {
		this.register = register;
		this.described = described;
		this.compared = compared(register);
	}

	/**
	 * The changes, by kind and school.
	 * @param kept every school of the directory; invented ones are left alone
	 * @param described those that have policies or a contact of their own
	 */
	static List<SchoolChange> between(Collection<KeptSchool> kept, Register register, Set<Integer> described) {
		Map<Integer, KeptSchool> known = kept.stream()
			.filter(school -> !school.invented())
			.collect(Collectors.toMap(KeptSchool::urn, school -> school));
		Differences found = new Differences(register, described);
		register.schools().values().forEach(school -> found.compare(known.get(school.urn()), school));
		known.values().forEach(found::missing);
		found.changes.sort(Comparator.comparing(SchoolChange::kind)
			.thenComparing(SchoolChange::urn)
			.thenComparing(Differences::first));
		return found.changes;
	}

	/** A file that was not brought says nothing about what stands in it. */
	private static Set<RegisterField> compared(Register register) {
		Set<RegisterField> fields = EnumSet.allOf(RegisterField.class);
		if (register.counts().links() == 0) {
			fields.removeAll(EnumSet.of(RegisterField.SUCCESSORS, RegisterField.PREDECESSORS));
		}
		if (register.counts().sites() == 0) {
			fields.remove(RegisterField.SITES);
		}
		return fields;
	}

	private void compare(@Nullable KeptSchool kept, RegisteredSchool now) {
		if (kept == null) {
			if (!now.closed()) {
				add(Kind.NEW, now, Map.of(), now.facts());
			}
			return;
		}
		if (kept.gone()) {
			add(Kind.RETURNED, now, Map.of(), Map.of());
		}
		Set<RegisterField> different = different(kept.registered(), now);
		if (now.closed() && !kept.registered().closed()) {
			Set<RegisterField> closing = EnumSet.copyOf(OF_CLOSING);
			closing.retainAll(different);
			add(Kind.CLOSED, kept.registered(), now, closing);
			different.removeAll(closing);
		}
		different.forEach(field -> add(Kind.CHANGED, kept.registered(), now, EnumSet.of(field)));
		movePolicies(kept, now);
	}

	private Set<RegisterField> different(RegisteredSchool kept, RegisteredSchool now) {
		Set<RegisterField> different = EnumSet.noneOf(RegisterField.class);
		this.compared.stream().filter(field -> !field.same(kept.fact(field), now.fact(field))).forEach(different::add);
		return different;
	}

	/** To each that replaced it: an editor decides to which they go. */
	private void movePolicies(KeptSchool kept, RegisteredSchool now) {
		if (now.closed() && this.described.contains(kept.urn())) {
			now.lines(RegisterField.SUCCESSORS)
				.forEach(line -> add(Kind.POLICIES, now, Map.of(), Map.of(RegisterField.SUCCESSORS, line)));
		}
	}

	private void missing(KeptSchool kept) {
		if (!kept.gone() && !this.register.schools().containsKey(kept.urn())) {
			add(Kind.VANISHED, kept.registered(), Map.of(), Map.of());
		}
	}

	private void add(Kind kind, RegisteredSchool kept, RegisteredSchool now, Set<RegisterField> fields) {
		Map<RegisterField, String> was = new EnumMap<>(RegisterField.class);
		Map<RegisterField, String> becomes = new EnumMap<>(RegisterField.class);
		fields.forEach(field -> {
			was.put(field, kept.fact(field));
			becomes.put(field, now.fact(field));
		});
		add(kind, kept, was, becomes);
	}

	private void add(Kind kind, RegisteredSchool school, Map<RegisterField, String> was,
			Map<RegisterField, String> becomes) {
		this.changes.add(new SchoolChange(kind, school.urn(), school.name(), was, becomes));
	}

	private static String first(SchoolChange change) {
		return change.becomes()
			.keySet()
			.stream()
			.min(Comparator.naturalOrder())
			.map(field -> "%03d".formatted(field.ordinal()) + change.becomes().get(field))
			.orElse("");
	}

}

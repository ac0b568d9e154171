package org.waymark.site.council;

import java.net.URI;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import org.waymark.site.CouncilProfile;

/** The shape of {@code council.yaml}. */
record CouncilFile(String name, boolean example, String hub, URI exit, Map<DayOfWeek, Hours> hours,
		List<LocalDate> closureDays, List<String> help, List<FiledContact> contacts, @Nullable Integer localAuthority) {

	CouncilFile {
		required(name, "name");
		required(hub, "hub");
		if (exit == null || !"https".equals(exit.getScheme())) {
			throw new IllegalArgumentException("council.yaml: exit must be an https address");
		}
		if (hours == null || hours.isEmpty()) {
			throw new IllegalArgumentException("council.yaml: hours is missing");
		}
		hours = new TreeMap<>(hours);
		closureDays = Objects.requireNonNullElse(closureDays, List.of());
		help = Objects.requireNonNullElse(help, List.of());
		contacts = Objects.requireNonNullElse(contacts, List.of());
	}

	CouncilProfile profile(List<LocalDate> closedDays, String version) {
		Map<DayOfWeek, CouncilProfile.Opening> opening = new LinkedHashMap<>();
		this.hours.forEach((day, open) -> opening.put(day, new CouncilProfile.Opening(open.from(), open.to())));
		Map<String, CouncilProfile.Contact> byCode = new LinkedHashMap<>();
		for (FiledContact row : this.contacts) {
			if (byCode.put(row.code(), row.contact()) != null) {
				throw new IllegalArgumentException("council.yaml: the contact " + row.code() + " is there twice");
			}
		}
		LastingContacts.keep(byCode, this.contacts);
		this.help.forEach(code -> required(byCode.containsKey(code) ? code : null, "the contact " + code + " of help"));
		return new CouncilProfile(this.name, this.example, this.hub, opening, closedDays, version, byCode, this.help,
				this.exit.toString(), Objects.requireNonNullElse(this.localAuthority, 0));
	}

	/** The same with other contacts. */
	CouncilFile with(List<FiledContact> others) {
		return new CouncilFile(this.name, this.example, this.hub, this.exit, this.hours, this.closureDays, this.help,
				others, this.localAuthority);
	}

	static void required(@Nullable String value, String name) {
		if (value == null || value.isBlank()) {
			throw new IllegalArgumentException("council.yaml: " + name + " is missing");
		}
	}

	record Hours(LocalTime from, LocalTime to) {

		Hours {
			if (from == null || to == null || !from.isBefore(to)) {
				throw new IllegalArgumentException("council.yaml: hours run from an earlier to a later time of a day");
			}
		}

	}

}

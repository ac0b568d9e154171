package org.waymark.site.council;

import java.time.LocalDate;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;

/** The shape of GOV.UK's bank holiday file, as far as it is used. */
@JsonIgnoreProperties(ignoreUnknown = true)
record BankHolidays(@JsonProperty("england-and-wales") Division englandAndWales) {

	List<LocalDate> dates() {
		return this.englandAndWales.events().stream().map(Event::date).sorted().toList();
	}

	@JsonIgnoreProperties(ignoreUnknown = true)
	record Division(List<Event> events) {

	}

	@JsonIgnoreProperties(ignoreUnknown = true)
	record Event(LocalDate date) {

	}

}

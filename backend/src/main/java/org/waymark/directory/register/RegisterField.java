package org.waymark.directory.register;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.waymark.platform.csv.CsvRow;

/**
 * What the directory keeps of a row of the register: public facts about a school. Names
 * of heads and proprietors stand in the same file and are never read. A fact is stored
 * under the name of its constant, so no name changes.
 */
public enum RegisterField {

	/** Its name. */
	NAME("EstablishmentName", Cells::text),
	/** Number of the council that looks after it. */
	AUTHORITY("LA (code)", Cells::number),
	/** Its number within that council; some have none. */
	NUMBER("EstablishmentNumber", Cells::number),
	/** Code of its type. */
	TYPE("TypeOfEstablishment (code)", Cells::number),
	/** Its type in words. */
	TYPE_NAME("TypeOfEstablishment (name)", Cells::text),
	/** Code of its group of types. */
	TYPE_GROUP("EstablishmentTypeGroup (code)", Cells::number),
	/** 1 open, 2 closed, 3 open but proposed to close, 4 proposed to open. */
	STATUS("EstablishmentStatus (code)", Cells::number),
	/** Day on which it opened. */
	OPENED("OpenDate", Cells::date),
	/** Day on which it closed or is to close. */
	CLOSED("CloseDate", Cells::date),
	/** Why it closed. */
	CLOSED_REASON("ReasonEstablishmentClosed (name)", Cells::meaning),
	/** Code of its phase. */
	PHASE("PhaseOfEducation (code)", Cells::number),
	/** Lowest age of its pupils. */
	LOWEST_AGE("StatutoryLowAge", Cells::number),
	/** Highest age of its pupils. */
	HIGHEST_AGE("StatutoryHighAge", Cells::number),
	/** Whether it has a nursery. */
	NURSERY("NurseryProvision (name)", Cells::meaning),
	/** Whether it has a sixth form. */
	SIXTH_FORM("OfficialSixthForm (name)", Cells::meaning),
	/** Whom it takes. */
	GENDER("Gender (name)", Cells::meaning),
	/** Its religious character. */
	RELIGION("ReligiousCharacter (name)", Cells::meaning),
	/** Number of its trust. */
	TRUST("Trusts (code)", Cells::number),
	/** Name of its trust. */
	TRUST_NAME("Trusts (name)", Cells::meaning),
	/** Number of it as a provider of learning. */
	PROVIDER("UKPRN", Cells::number),
	/** Name of its site. */
	SITE("SiteName", Cells::address),
	/** Street of its main site. */
	STREET("Street", Cells::address),
	/** Part of the town. */
	LOCALITY("Locality", Cells::address),
	/** Another line of the address. */
	ADDRESS_LINE("Address3", Cells::address),
	/** Town; may be empty. */
	TOWN("Town", Cells::address),
	/** County. */
	COUNTY("County (name)", Cells::place),
	/** Postcode with its blank. */
	POSTCODE("Postcode", Cells::postcode),
	/** Its website, as an address. */
	WEBSITE("SchoolWebsite", Cells::website),
	/** Telephone number of the office, as text. */
	TELEPHONE("TelephoneNum", Cells::telephone),
	/** Unit for special needs. */
	SPECIAL_UNIT("SENPRU (name)", Cells::meaning),
	/** Resourced provision. */
	RESOURCED("TypeOfResourcedProvision (name)", Cells::meaning),
	/** Further sites, one a line: street | locality | town | postcode. */
	SITES(null, null),
	/** Schools that replaced it, one a line: number | name | how | day. */
	SUCCESSORS(null, null),
	/** Schools that it replaced, in the same form. */
	PREDECESSORS(null, null);

	private final Optional<String> column;

	private final BiFunction<CsvRow, String, String> cell;

	RegisterField(@Nullable String column, @Nullable BiFunction<CsvRow, String, String> cell) {
		this.column = Optional.ofNullable(column);
		this.cell = (cell != null) ? cell : (row, name) -> "";
	}

	/** The columns of the establishments file that have to be there. */
	static List<String> columns() {
		return Stream.concat(Stream.of("URN"), Stream.of(values()).flatMap(field -> field.column.stream())).toList();
	}

	/** The fact in a row of the establishments file; empty where it says nothing. */
	String in(CsvRow row) {
		return this.column.map(name -> this.cell.apply(row, name)).orElse("");
	}

	/**
	 * Whether two values say the same: case and blanks are how somebody typed it.
	 */
	public boolean same(String one, String other) {
		return plain(one).equalsIgnoreCase(plain(other));
	}

	private String plain(String value) {
		return (this == POSTCODE || this == TELEPHONE) ? value.replace(" ", "") : value;
	}

}

package org.waymark.directory.register;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A row of the establishments file, in all its columns: text quoted, numbers bare, as the
 * register writes them.
 */
final class GeneratedRow {

	/** The columns of the real file, as it has been since early 2025. */
	static final List<String> COLUMNS = List
		.of("""
				URN;LA (code);LA (name);EstablishmentNumber;EstablishmentName;TypeOfEstablishment (code);\
				TypeOfEstablishment (name);EstablishmentTypeGroup (code);EstablishmentTypeGroup (name);\
				EstablishmentStatus (code);EstablishmentStatus (name);ReasonEstablishmentOpened (code);\
				ReasonEstablishmentOpened (name);OpenDate;ReasonEstablishmentClosed (code);ReasonEstablishmentClosed (name);\
				CloseDate;PhaseOfEducation (code);PhaseOfEducation (name);StatutoryLowAge;StatutoryHighAge;Boarders (code);\
				Boarders (name);NurseryProvision (name);OfficialSixthForm (code);OfficialSixthForm (name);Gender (code);\
				Gender (name);ReligiousCharacter (code);ReligiousCharacter (name);ReligiousEthos (name);Diocese (code);\
				Diocese (name);AdmissionsPolicy (code);AdmissionsPolicy (name);SchoolCapacity;SpecialClasses (code);\
				SpecialClasses (name);CensusDate;NumberOfPupils;NumberOfBoys;NumberOfGirls;PercentageFSM;\
				TrustSchoolFlag (code);TrustSchoolFlag (name);Trusts (code);Trusts (name);SchoolSponsorFlag (name);\
				SchoolSponsors (name);FederationFlag (name);Federations (code);Federations (name);UKPRN;FEHEIdentifier;\
				FurtherEducationType (name);LastChangedDate;Street;Locality;Address3;Town;County (name);Postcode;\
				SchoolWebsite;TelephoneNum;HeadTitle (name);HeadFirstName;HeadLastName;HeadPreferredJobTitle;\
				BSOInspectorateName (name);InspectorateReport;DateOfLastInspectionVisit;NextInspectionVisit;TeenMoth (name);\
				TeenMothPlaces;CCF (name);SENPRU (name);EBD (name);PlacesPRU;FTProv (name);EdByOther (name);\
				Section41Approved (name);SEN1 (name);SEN2 (name);SEN3 (name);SEN4 (name);SEN5 (name);SEN6 (name);\
				SEN7 (name);SEN8 (name);SEN9 (name);SEN10 (name);SEN11 (name);SEN12 (name);SEN13 (name);\
				TypeOfResourcedProvision (name);ResourcedProvisionOnRoll;ResourcedProvisionCapacity;SenUnitOnRoll;\
				SenUnitCapacity;GOR (code);GOR (name);DistrictAdministrative (code);DistrictAdministrative (name);\
				AdministrativeWard (code);AdministrativeWard (name);ParliamentaryConstituency (code);\
				ParliamentaryConstituency (name);UrbanRural (code);UrbanRural (name);GSSLACode (name);Easting;Northing;\
				MSOA (name);LSOA (name);InspectorateName (name);SENStat;SENNoStat;BoardingEstablishment (name);PropsName;\
				PreviousLA (code);PreviousLA (name);PreviousEstablishmentNumber;Country (name);UPRN;SiteName;QABName (code);\
				QABName (name);EstablishmentAccredited (code);EstablishmentAccredited (name);QABReport;CHNumber;MSOA (code);\
				LSOA (code);FSM;AccreditationExpiryDate"""
			.strip()
			.split(";"));

	private static final Set<String> BARE = Set.of("URN", "StatutoryLowAge", "StatutoryHighAge", "SchoolCapacity",
			"UKPRN", "Easting", "Northing");

	private final Map<String, String> cells = new TreeMap<>();

	GeneratedRow(int urn) {
		set("URN", Integer.toString(urn));
	}

	GeneratedRow copy() {
		GeneratedRow copy = new GeneratedRow(urn());
		copy.cells.putAll(this.cells);
		return copy;
	}

	GeneratedRow set(String column, String value) {
		if (!COLUMNS.contains(column)) {
			throw new IllegalArgumentException(column);
		}
		this.cells.put(column, value);
		return this;
	}

	String get(String column) {
		return this.cells.getOrDefault(column, "");
	}

	int urn() {
		return Integer.parseInt(get("URN"));
	}

	String line() {
		return COLUMNS.stream().map(column -> cell(column, get(column))).collect(Collectors.joining(","));
	}

	static String header() {
		return COLUMNS.stream().map(name -> "\"" + name + "\"").collect(Collectors.joining(","));
	}

	private static String cell(String column, String value) {
		return (BARE.contains(column) && !value.isEmpty()) ? value : "\"" + value.replace("\"", "\"\"") + "\"";
	}

}

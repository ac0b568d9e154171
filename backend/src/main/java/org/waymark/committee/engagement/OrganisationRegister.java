package org.waymark.committee.engagement;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

import org.waymark.committee.tables.PastedTable;
import org.waymark.committee.tables.TableRegister;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.ids.StaffId;

/** Takes tables into the register of organisations. What is there already stays. */
@Component
@ConditionalOnFace(Face.TRIAGE)
class OrganisationRegister implements TableRegister<Organisation> {

	private final Engagements engagements;

	private final OrganisationTable table;

	OrganisationRegister(Engagements engagements, OrganisationTable table) {
		this.engagements = engagements;
		this.table = table;
	}

	@Override
	public String address() {
		return "/triage/committee/engagement";
	}

	@Override
	public String code() {
		return "ENGAGEMENT";
	}

	@Override
	public List<String> columns() {
		return this.table.columns();
	}

	@Override
	public PastedTable<Organisation> read(String typed) {
		return this.table.read(typed, this.engagements.today());
	}

	@Override
	public Mono<List<Organisation>> fresh(List<Organisation> rows) {
		return this.engagements.all().map(all -> {
			Set<String> names = all.stream().map(OrganisationRegister::name).collect(Collectors.toSet());
			return rows.stream().filter(row -> !names.contains(name(row))).toList();
		});
	}

	@Override
	public List<String> said(List<Organisation> rows) {
		return rows.stream().map(row -> row.known().name()).toList();
	}

	@Override
	public Mono<Void> keep(List<Organisation> rows, StaffId author) {
		return this.engagements.addAll(rows, author);
	}

	private static String name(Organisation one) {
		return (one.known().name() + "\n" + one.known().partOf()).toLowerCase(Locale.ROOT);
	}

}

package org.waymark.committee.tables;

import java.util.List;

import reactor.core.publisher.Mono;

import org.waymark.platform.ids.StaffId;

/** A register into which tables are taken. */
public interface TableRegister<R> {

	/** Address of the register; that of its tables is {@code /table} below it. */
	String address();

	/** Which words name it, below {@code table-of}. */
	String code();

	/** Names of the columns that a table may have, in their order. */
	List<String> columns();

	/** What a table says. */
	PastedTable<R> read(String table);

	/** Those rows that would change the register. */
	Mono<List<R>> fresh(List<R> rows);

	/** Rows as a person knows them. */
	List<String> said(List<R> rows);

	/** Keeps all rows or none. Kept twice, they are kept once. */
	Mono<Void> keep(List<R> rows, StaffId author);

}

package org.waymark.committee.tables;

import java.util.List;
import java.util.function.Predicate;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

import org.waymark.desk.Typed;
import org.waymark.desk.Words;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.form.FieldError;
import org.waymark.platform.web.DeskPages;
import org.waymark.staff.DeskFrame;
import org.waymark.staff.Member;

/**
 * Answers for the page on which a table is taken in: nothing is kept before it was looked
 * at.
 */
@Component
@ConditionalOnFace(Face.TRIAGE)
public class TableDesk {

	private final Words words;

	private final DeskPages pages;

	TableDesk(Words words, DeskPages pages) {
		this.words = words;
		this.pages = pages;
	}

	/** The page without a table. */
	public <R> ResponseEntity<byte[]> empty(DeskFrame frame, TableRegister<R> register) {
		return page(HttpStatus.OK, frame, register, "", new Looked(List.of(), List.of(), List.of()));
	}

	/** What follows from a table that somebody sent. */
	public <R> Mono<ResponseEntity<byte[]>> answer(DeskFrame frame, Member member, Typed typed,
			TableRegister<R> register) {
		String table = typed.one("table");
		PastedTable<R> read = register.read(table);
		if (!read.faults().isEmpty()) {
			return Mono.just(page(HttpStatus.UNPROCESSABLE_CONTENT, frame, register, table,
					new Looked(List.of(), List.of(), read.faults())));
		}
		return register.fresh(read.rows())
			.flatMap(fresh -> typed.one("act").equals("KEEP")
					? register.keep(fresh, member.id()).thenReturn(DeskPages.to(register.address()))
					: Mono.just(page(HttpStatus.OK, frame, register, table, looked(register, read.rows(), fresh))));
	}

	private static <R> Looked looked(TableRegister<R> register, List<R> all, List<R> fresh) {
		List<R> known = all.stream().filter(Predicate.not(fresh::contains)).toList();
		return new Looked(register.said(fresh), register.said(known), List.of());
	}

	private <R> ResponseEntity<byte[]> page(HttpStatus status, DeskFrame frame, TableRegister<R> register, String table,
			Looked looked) {
		return this.pages.page(status, "committee/tables/table",
				new TablePage(frame, register.address(), this.words.of("table-of", register.code()),
						this.words.of("table-register", register.code()), this.words.of("table-hint", register.code()),
						table, register.columns(), looked.fresh(), looked.known(), looked.errors()));
	}

	/** What somebody saw of a table. */
	private record Looked(List<String> fresh, List<String> known, List<FieldError> errors) {

		@Override
		public String toString() {
			return "Looked[hidden]";
		}

	}

}

package org.waymark.knowledge.lists;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

import org.waymark.desk.Fault;
import org.waymark.desk.Typed;
import org.waymark.knowledge.Change;
import org.waymark.knowledge.Editing;
import org.waymark.knowledge.FoundItems;
import org.waymark.knowledge.Item;
import org.waymark.knowledge.ItemStanding;
import org.waymark.knowledge.Kept;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.web.DeskPages;
import org.waymark.staff.DeskFrame;
import org.waymark.staff.Member;

/** Shows a list, and keeps what an editor changes of a row or adds. */
@Component
@ConditionalOnFace(Face.TRIAGE)
class RowDesk {

	private static final String FORM = "knowledge/lists/row";

	private final Editing editing;

	private final FoundItems found;

	private final RowPages factory;

	private final DeskPages pages;

	RowDesk(Editing editing, FoundItems found, RowPages factory, DeskPages pages) {
		this.editing = editing;
		this.found = found;
		this.factory = factory;
		this.pages = pages;
	}

	Mono<ResponseEntity<byte[]>> list(ListedRows rows, DeskFrame frame) {
		return Mono.zip(this.editing.rows(rows.sort()), this.editing.published())
			.map(read -> this.pages.page(HttpStatus.OK, "knowledge/lists/rows",
					this.factory.list(frame, rows, read.getT1(), read.getT2(), this.editing.folderOnly())));
	}

	ResponseEntity<byte[]> fresh(ListedRows rows, DeskFrame frame) {
		return page(HttpStatus.OK, new Sent(rows, RowForm.empty(), nothing(rows), frame), List.of(), List.of());
	}

	Mono<ResponseEntity<byte[]>> show(ListedRows rows, String code, DeskFrame frame) {
		return this.found.item(name(rows), code).map(standing -> {
			RowForm form = standing.latest()
				.map(row -> rows.read(row, standing.newest()).coded(code))
				.orElseGet(() -> RowForm.empty().coded(code).again(standing.newest()));
			return page(HttpStatus.OK, new Sent(rows, form, standing, frame), List.of(), List.of());
		});
	}

	Mono<ResponseEntity<byte[]>> add(ListedRows rows, DeskFrame frame, Member editor, Typed typed) {
		RowForm form = RowForm.of(typed, rows).again(0);
		return Item.of(name(rows) + "/" + rows.code(form))
			.map(item -> this.editing.standing(item)
				.flatMap(standing -> add(new Sent(rows, form, standing, frame), typed, editor)))
			.orElseGet(() -> sent(new Sent(rows, form, nothing(rows), frame), typed, editor));
	}

	/** One that is there is changed, and not added again. */
	private Mono<ResponseEntity<byte[]>> add(Sent sent, Typed typed, Member editor) {
		return (sent.standing().exists() && sent.form().faults(sent.rows(), true).isEmpty())
				? Mono.just(conflict(sent, sent.standing())) : sent(sent, typed, editor);
	}

	Mono<ResponseEntity<byte[]>> keep(ListedRows rows, String code, DeskFrame frame, Member editor, Typed typed) {
		RowForm form = RowForm.of(typed, rows).coded(code);
		return this.found.item(name(rows), code)
			.flatMap(standing -> sent(new Sent(rows, form, standing, frame), typed, editor));
	}

	private Mono<ResponseEntity<byte[]>> sent(Sent sent, Typed typed, Member editor) {
		List<Fault> faults = sent.form().faults(sent.rows(), !sent.standing().exists());
		if (!faults.isEmpty()) {
			return Mono.just(page(HttpStatus.UNPROCESSABLE_CONTENT, sent, faults, List.of()));
		}
		if (typed.one("act").equals("LOOK")) {
			return this.editing.faults(sent.change())
				.map(unfit -> page(unfit.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT, sent, List.of(),
						unfit));
		}
		return this.editing.keep(sent.change(), editor.id()).flatMap(kept -> answer(kept, sent));
	}

	private Mono<ResponseEntity<byte[]>> answer(Kept kept, Sent sent) {
		Item item = sent.standing().item();
		return switch (kept.outcome()) {
			case PUBLISHED, PROPOSED, REFUSED -> Mono.just(FoundItems.history(item));
			case UNFIT -> this.editing.standing(item)
				.map(now -> page(HttpStatus.UNPROCESSABLE_CONTENT, sent.with(now), List.of(), kept.faults()));
			case CONFLICT, FOLDER_ONLY -> this.editing.standing(item).map(now -> conflict(sent, now));
		};
	}

	/** What was typed stays; sent again it takes the place of the other's. */
	private ResponseEntity<byte[]> conflict(Sent sent, ItemStanding now) {
		Sent again = new Sent(sent.rows(), sent.form().coded(now.item().name()).again(now.newest()), now, sent.frame());
		return this.pages.page(HttpStatus.CONFLICT, FORM,
				this.factory.conflict(this.factory.form(again, !this.editing.folderOnly(), List.of(), List.of()),
						now.latest().orElse(""), sent.rows().written(sent.form())));
	}

	private ResponseEntity<byte[]> page(HttpStatus status, Sent sent, List<Fault> faults, List<String> unfit) {
		return this.pages.page(status, FORM, this.factory.form(sent, !this.editing.folderOnly(), faults, unfit));
	}

	private static String name(ListedRows rows) {
		return rows.sort().name().toLowerCase(Locale.ROOT);
	}

	private static ItemStanding nothing(ListedRows rows) {
		return new ItemStanding(new Item(rows.sort(), "new"), Optional.empty(), List.of());
	}

	/** A form that came, and what it is about. */
	record Sent(ListedRows rows, RowForm form, ItemStanding standing, DeskFrame frame) {

		Change change() {
			return new Change(this.standing.item(), Optional.of(this.rows.written(this.form)), this.form.version(),
					this.form.text("why"));
		}

		Sent with(ItemStanding now) {
			return new Sent(this.rows, this.form, now, this.frame);
		}

		@Override
		public String toString() {
			return "Sent[hidden]";
		}

	}

}

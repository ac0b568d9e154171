package org.waymark.knowledge.pages;

import java.util.List;
import java.util.Optional;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import reactor.core.publisher.Mono;

import org.waymark.desk.Fault;
import org.waymark.desk.Typed;
import org.waymark.knowledge.Change;
import org.waymark.knowledge.Editing;
import org.waymark.knowledge.FoundItems;
import org.waymark.knowledge.Item;
import org.waymark.knowledge.Kept;
import org.waymark.knowledge.ItemStanding;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.web.DeskPages;
import org.waymark.site.guidance.EditedLibrary;
import org.waymark.site.guidance.LibraryEntry;
import org.waymark.staff.DeskFrame;
import org.waymark.staff.Member;

/** The list of the library, and where an editor changes a page or adds one. */
@Controller
@ConditionalOnFace(Face.TRIAGE)
class EntryController {

	private static final String LIST = "/triage/content";

	private static final String NEW = LIST + "/new";

	private static final String ONE = LIST + "/pages/{page}";

	private final Editing editing;

	private final FoundItems found;

	private final EntryPages factory;

	private final DeskPages pages;

	EntryController(Editing editing, FoundItems found, EntryPages factory, DeskPages pages) {
		this.editing = editing;
		this.found = found;
		this.factory = factory;
		this.pages = pages;
	}

	@GetMapping(LIST)
	Mono<ResponseEntity<byte[]>> list(DeskFrame frame) {
		return Mono.zip(this.editing.library(), this.editing.published())
			.map(read -> this.pages.page(HttpStatus.OK, "knowledge/pages/entries",
					this.factory.list(frame, read.getT1(), read.getT2(), this.editing.folderOnly())));
	}

	@GetMapping(NEW)
	Mono<ResponseEntity<byte[]>> fresh(DeskFrame frame) {
		return page(HttpStatus.OK, frame, EntryForm.empty(), nothing("new"), List.of());
	}

	@GetMapping(ONE)
	Mono<ResponseEntity<byte[]>> show(@PathVariable String page, DeskFrame frame) {
		return this.found.item("page", page).flatMap(standing -> {
			EntryForm form = entry(standing).map(entry -> EntryForm.of(entry, standing.newest()))
				.orElseGet(() -> EntryForm.gone(page, standing.newest()));
			return looking(HttpStatus.OK, frame, form, standing, List.of());
		});
	}

	@PostMapping(NEW)
	Mono<ResponseEntity<byte[]>> add(DeskFrame frame, Member editor, Typed typed) {
		EntryForm form = EntryForm.of(typed).again(0);
		return Item.of("page/" + form.text("name"))
			.map(item -> this.editing.standing(item).flatMap(standing -> add(form, standing, typed, frame, editor)))
			.orElseGet(() -> sent(form, nothing("new"), typed, frame, editor));
	}

	/** One that is there is changed, and not added again. */
	private Mono<ResponseEntity<byte[]>> add(EntryForm form, ItemStanding standing, Typed typed, DeskFrame frame,
			Member editor) {
		return (standing.exists() && form.faults(this.factory.today()).isEmpty()) ? conflict(form, standing, frame)
				: sent(form, standing, typed, frame, editor);
	}

	@PostMapping(ONE)
	Mono<ResponseEntity<byte[]>> keep(@PathVariable String page, DeskFrame frame, Member editor, Typed typed) {
		EntryForm form = EntryForm.of(typed).named(page);
		return this.found.item("page", page).flatMap(standing -> sent(form, standing, typed, frame, editor));
	}

	private Mono<ResponseEntity<byte[]>> sent(EntryForm form, ItemStanding standing, Typed typed, DeskFrame frame,
			Member editor) {
		List<Fault> faults = form.faults(this.factory.today());
		if (!faults.isEmpty()) {
			return page(HttpStatus.UNPROCESSABLE_CONTENT, frame, form, standing, faults);
		}
		if (typed.one("act").equals("LOOK")) {
			return this.editing.faults(change(form, standing))
				.flatMap(unfit -> unfit.isEmpty() ? looking(HttpStatus.OK, frame, form, standing, List.of())
						: looking(HttpStatus.UNPROCESSABLE_CONTENT, frame, form, standing, unfit));
		}
		return this.editing.keep(change(form, standing), editor.id())
			.flatMap(kept -> answer(kept, form, standing.item(), frame));
	}

	private Mono<ResponseEntity<byte[]>> answer(Kept kept, EntryForm form, Item item, DeskFrame frame) {
		return switch (kept.outcome()) {
			case PUBLISHED, PROPOSED, REFUSED -> Mono.just(FoundItems.history(item));
			case UNFIT -> this.editing.standing(item)
				.flatMap(now -> looking(HttpStatus.UNPROCESSABLE_CONTENT, frame, form, now, kept.faults()));
			case CONFLICT, FOLDER_ONLY -> this.editing.standing(item).flatMap(now -> conflict(form, now, frame));
		};
	}

	/** What was typed stays; sent again it takes the place of the other's. */
	private Mono<ResponseEntity<byte[]>> conflict(EntryForm form, ItemStanding now, DeskFrame frame) {
		EntryForm again = form.again(now.newest());
		return this.editing.library()
			.map(library -> this.factory.form(frame, again, library, now, !this.editing.folderOnly()))
			.map(page -> this.factory.conflict(page, now.latest().orElse(""), text(again, now)))
			.map(page -> this.pages.page(HttpStatus.CONFLICT, "knowledge/pages/entry", page));
	}

	private Mono<ResponseEntity<byte[]>> page(HttpStatus status, DeskFrame frame, EntryForm form, ItemStanding standing,
			List<Fault> faults) {
		return this.editing.library()
			.map(library -> this.factory.form(frame, form, library, standing, !this.editing.folderOnly()))
			.map(page -> this.pages.page(status, "knowledge/pages/entry",
					this.factory.faulty(page, faults, List.of())));
	}

	private Mono<ResponseEntity<byte[]>> looking(HttpStatus status, DeskFrame frame, EntryForm form,
			ItemStanding standing, List<String> unfit) {
		return Mono.zip(this.editing.library(), look(form, standing))
			.map(read -> this.factory.looking(
					this.factory.form(frame, form, read.getT1(), standing, !this.editing.folderOnly()), read.getT2()))
			.map(page -> this.pages.page(status, "knowledge/pages/entry", this.factory.faulty(page, List.of(), unfit)));
	}

	private Mono<String> look(EntryForm form, ItemStanding standing) {
		return form.whole() ? this.editing.preview(change(form, standing)) : Mono.just("");
	}

	private static Change change(EntryForm form, ItemStanding standing) {
		return new Change(standing.item(), Optional.of(text(form, standing)), form.version(), form.text("why"));
	}

	/** The file of the page; its edition is the next. */
	private static String text(EntryForm form, ItemStanding standing) {
		int edition = standing.published()
			.map(text -> EditedLibrary.entry(standing.item().name(), text).check().edition())
			.orElse(0);
		return EditedLibrary.text(form.entry(edition + 1));
	}

	private static Optional<LibraryEntry> entry(ItemStanding standing) {
		return standing.latest().map(text -> EditedLibrary.entry(standing.item().name(), text));
	}

	private static ItemStanding nothing(String name) {
		return new ItemStanding(new Item(Item.Sort.PAGE, name), Optional.empty(), List.of());
	}

}

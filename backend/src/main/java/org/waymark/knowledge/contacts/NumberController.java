package org.waymark.knowledge.contacts;

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
import org.waymark.knowledge.ItemStanding;
import org.waymark.knowledge.Kept;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.web.DeskPages;
import org.waymark.site.content.ContentFiles;
import org.waymark.site.content.ContentLayer;
import org.waymark.site.council.FiledContact;
import org.waymark.staff.DeskFrame;
import org.waymark.staff.Member;

/** The list of contacts, and where an editor changes one or adds one. */
@Controller
@ConditionalOnFace(Face.TRIAGE)
class NumberController {

	private static final String LIST = "/triage/content/contacts";

	private static final String NEW = LIST + "/new";

	private static final String ONE = LIST + "/{contact}";

	private final Editing editing;

	private final FoundItems found;

	private final NumberPages factory;

	private final DeskPages pages;

	NumberController(Editing editing, FoundItems found, NumberPages factory, DeskPages pages) {
		this.editing = editing;
		this.found = found;
		this.factory = factory;
		this.pages = pages;
	}

	@GetMapping(LIST)
	Mono<ResponseEntity<byte[]>> list(DeskFrame frame) {
		return Mono.zip(this.editing.contacts(), this.editing.council())
			.map(read -> this.pages.page(HttpStatus.OK, "knowledge/contacts/numbers",
					this.factory.list(frame, read.getT1(), read.getT2(), this.editing.folderOnly())));
	}

	@GetMapping(NEW)
	ResponseEntity<byte[]> fresh(DeskFrame frame) {
		return page(HttpStatus.OK, frame, NumberForm.empty(), nothing(), List.of(), List.of());
	}

	@GetMapping(ONE)
	Mono<ResponseEntity<byte[]>> show(@PathVariable String contact, DeskFrame frame) {
		return this.found.item("contact", contact).map(standing -> {
			NumberForm form = standing.latest()
				.map(text -> ContentFiles.strictly(FiledContact.FILE, text, FiledContact.class))
				.map(row -> NumberForm.of(row, standing.newest()))
				.orElseGet(() -> NumberForm.empty().coded(contact).again(standing.newest()));
			return page(HttpStatus.OK, frame, form, standing, List.of(), List.of());
		});
	}

	@PostMapping(NEW)
	Mono<ResponseEntity<byte[]>> add(DeskFrame frame, Member editor, Typed typed) {
		NumberForm form = NumberForm.of(typed).again(0);
		return Item.of("contact/" + form.text("code"))
			.map(item -> this.editing.standing(item).flatMap(standing -> add(form, standing, frame, editor)))
			.orElseGet(() -> keep(form, nothing(), frame, editor));
	}

	/** One that is there is changed, and not added again. */
	private Mono<ResponseEntity<byte[]>> add(NumberForm form, ItemStanding standing, DeskFrame frame, Member editor) {
		return (standing.exists() && form.faults(this.factory.today()).isEmpty())
				? Mono.just(conflict(form, standing, frame)) : keep(form, standing, frame, editor);
	}

	@PostMapping(ONE)
	Mono<ResponseEntity<byte[]>> keep(@PathVariable String contact, DeskFrame frame, Member editor, Typed typed) {
		NumberForm form = NumberForm.of(typed).coded(contact);
		return this.found.item("contact", contact).flatMap(standing -> keep(form, standing, frame, editor));
	}

	private Mono<ResponseEntity<byte[]>> keep(NumberForm form, ItemStanding standing, DeskFrame frame, Member editor) {
		List<Fault> faults = form.faults(this.factory.today());
		if (!faults.isEmpty()) {
			return Mono.just(page(HttpStatus.UNPROCESSABLE_CONTENT, frame, form, standing, faults, List.of()));
		}
		Change change = new Change(standing.item(), Optional.of(ContentLayer.written(form.contact())), form.version(),
				form.text("why"));
		return this.editing.keep(change, editor.id()).flatMap(kept -> answer(kept, form, standing.item(), frame));
	}

	private Mono<ResponseEntity<byte[]>> answer(Kept kept, NumberForm form, Item item, DeskFrame frame) {
		return switch (kept.outcome()) {
			case PUBLISHED, PROPOSED, REFUSED -> Mono.just(FoundItems.history(item));
			case UNFIT -> this.editing.standing(item)
				.map(now -> page(HttpStatus.UNPROCESSABLE_CONTENT, frame, form, now, List.of(), kept.faults()));
			case CONFLICT, FOLDER_ONLY -> this.editing.standing(item).map(now -> conflict(form, now, frame));
		};
	}

	/** What was typed stays; sent again it takes the place of the other's. */
	private ResponseEntity<byte[]> conflict(NumberForm form, ItemStanding now, DeskFrame frame) {
		NumberFormPage page = this.factory.form(frame, form.again(now.newest()), now, !this.editing.folderOnly(),
				List.of(), List.of());
		return this.pages.page(HttpStatus.CONFLICT, "knowledge/contacts/number",
				this.factory.conflict(page, now.latest().orElse(""), ContentLayer.written(form.contact())));
	}

	private ResponseEntity<byte[]> page(HttpStatus status, DeskFrame frame, NumberForm form, ItemStanding standing,
			List<Fault> faults, List<String> unfit) {
		return this.pages.page(status, "knowledge/contacts/number",
				this.factory.form(frame, form, standing, !this.editing.folderOnly(), faults, unfit));
	}

	private static ItemStanding nothing() {
		return new ItemStanding(new Item(Item.Sort.CONTACT, "new"), Optional.empty(), List.of());
	}

}

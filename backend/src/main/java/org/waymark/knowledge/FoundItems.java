package org.waymark.knowledge;

import java.net.URI;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.web.Refusal;

/** Finds an item by what stands in an address. */
@Component
@ConditionalOnFace(Face.TRIAGE)
public class FoundItems {

	private final Editing editing;

	FoundItems(Editing editing) {
		this.editing = editing;
	}

	/** How the item stands; a page that says so where there is none. */
	public Mono<ItemStanding> item(String sort, String name) {
		return Mono.justOrEmpty(Item.of(sort + "/" + name))
			.flatMap(this.editing::standing)
			.filter(ItemStanding::exists)
			.switchIfEmpty(Mono.error(() -> new Refusal(HttpStatus.NOT_FOUND)));
	}

	/** To the page that says what became of an item. */
	public static ResponseEntity<byte[]> history(Item item) {
		return ResponseEntity.status(HttpStatus.SEE_OTHER)
			.location(URI.create("/triage/content/history/" + item.stored()))
			.build();
	}

}

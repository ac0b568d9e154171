package org.waymark.directory.proposals;

import java.util.List;
import java.util.Locale;

import org.springframework.stereotype.Component;

import org.waymark.desk.Fault;
import org.waymark.desk.TimeWords;
import org.waymark.desk.Words;
import org.waymark.directory.proposals.ItemDecisionStore.ItemDecision;
import org.waymark.directory.proposals.ProposalItems.Change;
import org.waymark.directory.proposals.ProposalItems.Item;
import org.waymark.directory.proposals.Proposals.Looked;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.staff.DeskFrame;

/** Turns a proposal into what the page of an editor says. */
@Component
@ConditionalOnFace(Face.TRIAGE)
class LookedPageFactory {

	private static final String KIND = "school-proposal";

	private final Words words;

	LookedPageFactory(Words words) {
		this.words = words;
	}

	LookedPage page(DeskFrame frame, Looked looked, RefusalForm form, List<Fault> faults, boolean conflict) {
		Invitation invitation = looked.invitation();
		String sent = TimeWords.on(invitation.proposed().orElse(invitation.sent())) + ", " + invitation.mailbox();
		return new LookedPage(frame, ProposalDeskController.path(looked.id()), looked.school().urn(),
				looked.school().name(), sent, looked.items().stream().map(item -> row(looked, item, form)).toList(),
				looked.decided().stream().map(one -> said(looked, one)).toList(), invitation.waits(),
				conflict ? this.words.of(KIND, "CONFLICT") : "", this.words.errors(faults));
	}

	private LookedPage.Row row(Looked looked, Item item, RefusalForm form) {
		return new LookedPage.Row(item.code(), name(looked, item.code()),
				item.changes().stream().map(change -> field(item, change)).toList(), item.fit(),
				form.item().equals(item.code()) ? form.reason() : "");
	}

	private LookedPage.Field field(Item item, Change change) {
		return new LookedPage.Field(this.words.of(KIND, code(item, change)), known(change.was()),
				known(change.becomes()));
	}

	private static String code(Item item, Change change) {
		return switch (change.field().replace("-" + item.code(), "")) {
			case "address" -> "LINK";
			case "reviewed" -> "REVIEWED";
			case "next" -> "NEXT";
			default -> change.field().toUpperCase(Locale.ROOT);
		};
	}

	private String known(String text) {
		return text.isEmpty() ? this.words.of(KIND, "EMPTY") : text;
	}

	private String said(Looked looked, ItemDecision decision) {
		return name(looked, decision.item()) + ": " + this.words.of(KIND, decision.accepted() ? "ACCEPTED" : "REFUSED")
			.replace("{reason}", decision.reason());
	}

	private String name(Looked looked, String item) {
		return item.equals(ProposalItems.CONTACT) ? this.words.of(KIND, "CONTACT") : ItemEdits.name(looked, item);
	}

}

package org.waymark.triage.ownership;

import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

import org.waymark.desk.Fault;
import org.waymark.desk.Words;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.form.Option;
import org.waymark.staff.Accounts.Colleague;
import org.waymark.staff.DeskFrame;
import org.waymark.staff.Member;
import org.waymark.triage.ownership.OwnerPage.Conflict;
import org.waymark.triage.ownership.OwnerPage.Kept;
import org.waymark.triage.ownership.OwnerPage.Standing;

/** Turns who has a report into what the page says. */
@Component
@ConditionalOnFace(Face.TRIAGE)
class OwnerPageFactory {

	private final Words words;

	OwnerPageFactory(Words words) {
		this.words = words;
	}

	/** The page as a person opens it, or with its faults. */
	OwnerPage page(ReportOwnership hold, OwnerForm form, List<Colleague> all, DeskFrame frame, Member member,
			List<Fault> faults) {
		return new OwnerPage(frame, hold.reference().spoken(), "/triage/reports/" + hold.reference(),
				standing(hold, member), Optional.empty(), kept(hold, form, member), this.words.errors(faults),
				others(all, form, member));
	}

	/** The page after a colleague was first. */
	OwnerPage conflict(ReportOwnership hold, OwnerForm form, List<Colleague> all, DeskFrame frame, Member member) {
		OwnerPage page = page(hold, form, all, frame, member, List.of());
		return new OwnerPage(frame, page.reference(), page.address(), page.hold(),
				Optional.of(new Conflict(before(form, all, member), page.hold().words())), page.typed(), List.of(),
				page.colleagues());
	}

	private Standing standing(ReportOwnership hold, Member member) {
		return new Standing(hold.version(), hold.owner().map(owner -> owner.id().toString()).orElse(""),
				owner(hold, member), hold.closed(), hold.out(), hold.free(), hold.heldBy(member));
	}

	/** The owner, for a reader who may be that person. */
	String owner(ReportOwnership hold, Member member) {
		return hold.owner()
			.map(owner -> owner.id().equals(member.id()) ? this.words.of("owner", "YOU") : owner.name())
			.orElseGet(() -> this.words.of("owner", "NOBODY"));
	}

	private String before(OwnerForm form, List<Colleague> all, Member member) {
		if (form.owner().isEmpty()) {
			return this.words.of("owner", "NOBODY");
		}
		return form.owner().equals(member.id().toString()) ? this.words.of("owner", "YOU")
				: all.stream()
					.filter(one -> one.id().toString().equals(form.owner()))
					.map(Colleague::name)
					.findFirst()
					.orElseGet(() -> this.words.of("owner", "SOMEBODY"));
	}

	private static Kept kept(ReportOwnership hold, OwnerForm form, Member member) {
		boolean fits = OwnershipAct.of(form.act()).map(act -> act.fits(hold, member)).orElse(true);
		return new Kept(form.note(), form.reason(), fits ? "" : form.words());
	}

	private static List<Option> others(List<Colleague> all, OwnerForm form, Member member) {
		return all.stream()
			.filter(one -> !one.id().equals(member.id()))
			.map(one -> one.option(form.to().equals(one.id().toString())))
			.toList();
	}

}

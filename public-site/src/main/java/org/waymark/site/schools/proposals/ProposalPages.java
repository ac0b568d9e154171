package org.waymark.site.schools.proposals;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

import org.waymark.site.ErrorLink;
import org.waymark.site.page.Frame;
import org.waymark.site.page.Frames;
import org.waymark.site.page.Pages;
import org.waymark.site.schools.Proposal;
import org.waymark.site.schools.Proposal.ProposalFault;
import org.waymark.site.schools.School;
import org.waymark.site.schools.ProposalLinks.Link;
import org.waymark.site.schools.roles.SchoolRoles;
import org.waymark.site.schools.pages.Directory;

/** The pages of a link. No search engine lists them. */
@Component
class ProposalPages {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK)
		.withZone(ZoneId.of("Europe/London"));

	private static final String WORDS = "schools.proposal.";

	private final SchoolRoles roles;

	private final Directory directory;

	private final Frames frames;

	private final Pages pages;

	ProposalPages(SchoolRoles roles, Directory directory, Frames frames, Pages pages) {
		this.roles = roles;
		this.directory = directory;
		this.frames = frames;
		this.pages = pages;
	}

	/** The form: as it was left, or as the school is known. */
	ResponseEntity<byte[]> form(String token, Link link, School school) {
		boolean fresh = link.typed().typed().isEmpty();
		Proposal shown = fresh ? Proposal.known(school) : link.typed();
		List<ErrorLink> errors = fresh ? List.of() : errors(faults(shown, school));
		return this.pages.unlisted("schools/proposals/form", new ProposalPage(this.frames.frame(WORDS + "title"), token,
				school, this.directory.kinds(), shown, DAY.format(link.until()), errors));
	}

	List<ProposalFault> faults(Proposal typed, School school) {
		return typed.faults(school, this.roles, this.frames.today());
	}

	private List<ErrorLink> errors(List<ProposalFault> faults) {
		return faults.stream()
			.map(fault -> new ErrorLink(fault.field(),
					this.frames.text(WORDS + "fault." + fault.code(), Proposal.LONGEST_OF_CONTACT)))
			.toList();
	}

	/** A page that says one thing. */
	ResponseEntity<byte[]> notice(String what) {
		return this.pages.unlisted("schools/proposals/notice", words(what, "", Proposal.NONE));
	}

	/** What was typed, to be sent again. */
	ResponseEntity<byte[]> away(String address, Proposal typed) {
		ResponseEntity<byte[]> page = this.pages.unlisted("schools/proposals/notice", words("away", address, typed));
		return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE).headers(page.getHeaders()).body(page.getBody());
	}

	private ProposalNoticePage words(String what, String address, Proposal typed) {
		Frame frame = this.frames.frame(WORDS + what + ".title");
		return new ProposalNoticePage(frame, this.frames.text(WORDS + what), address, typed.typed());
	}

}

package org.waymark.admission.staffentry;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import org.waymark.admission.staffentry.StaffEntryPage.Call;
import org.waymark.desk.Fault;
import org.waymark.desk.Words;
import org.waymark.intake.TakenReports.Slip;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.site.Choice;
import org.waymark.site.ErrorLink;
import org.waymark.site.questions.Interview;
import org.waymark.site.questions.Interviews;
import org.waymark.staff.DeskFrame;

/** Turns a report that is being entered into what its page says. */
@Component
@ConditionalOnFace(Face.TRIAGE)
class StaffEntryPageFactory {

	private static final String YOUNG = "YOUNG";

	private final Words words;

	private final Interviews interviews;

	StaffEntryPageFactory(Words words, Interviews interviews) {
		this.words = words;
		this.interviews = interviews;
	}

	StaffEntryPage.Ways ways(DeskFrame frame) {
		return new StaffEntryPage.Ways(frame,
				Interview.doors()
					.stream()
					.map(door -> new StaffEntryPage.Way("/triage/new?door=" + door.toLowerCase(Locale.ROOT),
							this.words.of("door", door), this.words.of("taking", door)))
					.toList());
	}

	/** The faults, in the order of the page. */
	List<ErrorLink> errors(StaffEntryForm form, List<Fault> faults) {
		return Stream
			.concat(faults.stream().map(fault -> new ErrorLink(fault.field(), this.words.of("error", fault.code()))),
					this.interviews.errors(form.told()).stream())
			.toList();
	}

	StaffEntryPage page(StaffEntryForm form, String secret, List<ErrorLink> errors, DeskFrame frame) {
		String door = form.told().code();
		return new StaffEntryPage(frame, door, this.words.of("door", door), this.words.of("taking-back", "EMPTY"),
				secret, new Call(channels(form), door.equals(YOUNG) ? null : form.advice(),
						form.value(StaffEntryForm.DATE), form.value(StaffEntryForm.TIME)),
				this.interviews.sheet(form.told(), errors), errors);
	}

	StaffEntryPage.Taken taken(Slip slip, StaffEntry taking, DeskFrame frame) {
		return new StaffEntryPage.Taken(frame, slip.reference().spoken(), "/triage/reports/" + slip.reference(),
				slip.code(), taking.advice());
	}

	private List<Choice> channels(StaffEntryForm form) {
		return Stream.of(StaffEntry.Channel.values())
			.map(StaffEntry.Channel::name)
			.map(code -> new Choice(code, this.words.of("channel", code), null,
					form.value(StaffEntryForm.CHANNEL).equals(code)))
			.toList();
	}

}

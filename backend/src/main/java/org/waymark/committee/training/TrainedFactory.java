package org.waymark.committee.training;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import org.waymark.committee.training.TrainedPage.Partner;
import org.waymark.committee.training.TrainedPage.Row;
import org.waymark.desk.TimeWords;
import org.waymark.desk.Words;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.site.text.TypedText;
import org.waymark.staff.DeskFrame;
import org.waymark.staff.Permission;
import org.waymark.staff.training.Training;

/**
 * Turns figures of training into their page and their file. Each share stands beside its
 * numbers.
 */
@Component
@ConditionalOnFace(Face.TRIAGE)
class TrainedFactory {

	private final Words words;

	TrainedFactory(Words words) {
		this.words = words;
	}

	TrainedPage page(DeskFrame frame, int validMonths, long away, List<TeamCount> counts, List<PartnerReturn> returns) {
		List<Row> teams = frame.may(Permission.READ_TEAM_TRAINING) ? below(counts) : List.of();
		Set<String> seen = new HashSet<>();
		List<Partner> partners = new ArrayList<>();
		List<String> earlier = new ArrayList<>();
		for (PartnerReturn one : returns) {
			if (seen.add(one.agency())) {
				partners.add(partner(one));
			}
			else {
				earlier.add(said(one));
			}
		}
		return new TrainedPage(frame, validMonths,
				this.words.of("post-table", "AWAY").replace("{what}", Long.toString(away)), groups(counts), partners,
				earlier, teams);
	}

	/**
	 * The figures as a table, heads first; with teams only for those who may see them.
	 */
	Stream<List<String>> file(DeskFrame frame, List<TeamCount> counts, List<PartnerReturn> returns) {
		List<String> heads = Stream.of("WHO", "SUBJECT", "ALL", "EVER", "VALID", "ENDING")
			.map(code -> this.words.of("trained-fact", code))
			.toList();
		Stream<TeamCount> teams = frame.may(Permission.READ_TEAM_TRAINING) ? counts.stream() : Stream.of();
		Stream<List<String>> own = Stream.concat(sums(counts), teams).map(this::line);
		Stream<List<String>> partners = returns.stream()
			.flatMap(one -> Stream.of(Training.values()).map(training -> line(one, training)));
		return Stream.of(Stream.of(heads), own, partners).flatMap(lines -> lines);
	}

	private List<String> line(TeamCount count) {
		return List.of(who(count), count.training().label(), Long.toString(count.all()), Long.toString(count.ever()),
				Long.toString(count.valid()), Long.toString(count.ending()));
	}

	private List<String> line(PartnerReturn one, Training training) {
		return List.of(agency(one) + ", " + one.returned(), training.label(), Integer.toString(one.people()), "",
				Integer.toString(one.trained().get(training)), "");
	}

	private List<Row> groups(List<TeamCount> counts) {
		return sums(counts).map(this::row).toList();
	}

	/** A kind of people stands there once a table named somebody of it. */
	private Stream<TeamCount> sums(List<TeamCount> counts) {
		return this.words.codes("post-people")
			.stream()
			.filter(people -> counts.stream().anyMatch(count -> count.people().equals(people)))
			.flatMap(people -> Stream.of(Training.values()).map(training -> TeamCount.sum(people, training, counts)));
	}

	private List<Row> below(List<TeamCount> counts) {
		return counts.stream()
			.filter(count -> !count.team().isEmpty() && count.valid() < count.all())
			.map(this::row)
			.toList();
	}

	private Row row(TeamCount count) {
		return new Row(who(count), count.training().label(), Long.toString(count.all()), Long.toString(count.ever()),
				share(count.valid(), count.all()), Long.toString(count.ending()));
	}

	private String who(TeamCount count) {
		return count.team().isEmpty() ? this.words.of("post-people", count.people()) : TypedText.isolated(count.team());
	}

	private Partner partner(PartnerReturn one) {
		return new Partner(agency(one), TypedText.isolated(one.source()) + ", " + TimeWords.date(one.returned()),
				Stream.of(Training.values())
					.map(training -> share(one.trained().get(training), one.people()))
					.toList());
	}

	private String said(PartnerReturn one) {
		Partner partner = partner(one);
		return partner.name() + ", " + partner.source() + ": " + String.join("; ", partner.trained());
	}

	private String agency(PartnerReturn one) {
		return this.words.of("return-agency", one.agency());
	}

	/** Rounded down, so that 100% is everybody. */
	private String share(long trained, long all) {
		return this.words.of("trained-fact", "SHARE")
			.replace("{share}", Long.toString((all == 0) ? 0 : 100 * trained / all))
			.replace("{part}", Long.toString(trained))
			.replace("{whole}", Long.toString(all));
	}

}

package org.waymark.site.council;

import java.time.Duration;
import java.util.List;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

import org.waymark.site.Council.Areas;
import org.waymark.site.Council;
import org.waymark.site.CouncilProfile;
import org.waymark.site.Council.DutyPlan;

/**
 * The council as its files say. They are looked at again at most every two seconds; a
 * change that cannot be read is reported and leaves the last good content in force.
 */
@Component
class FiledCouncil implements Council {

	private static final Logger log = LoggerFactory.getLogger(FiledCouncil.class);

	private static final long LOOK_AGAIN = Duration.ofSeconds(2).toNanos();

	private final ContentFiles files;

	private final CouncilReader reader;

	private volatile Content content;

	private volatile long looked = System.nanoTime();

	FiledCouncil(ContentFiles files) {
		this.files = files;
		this.reader = new CouncilReader(files);
		this.content = read(files.stamp());
	}

	@Override
	public CouncilProfile profile() {
		return current().profile();
	}

	@Override
	public List<Sign> signs() {
		return current().signs();
	}

	@Override
	public Screening screening() {
		return current().screening();
	}

	@Override
	public List<Need> needs() {
		return current().needs();
	}

	@Override
	public Areas areas() {
		return current().areas();
	}

	@Override
	public DutyPlan duty() {
		return current().duty();
	}

	@Override
	public List<Phrase> language() {
		return current().language();
	}

	@Override
	public Indicators indicators() {
		return current().indicators();
	}

	private Content current() {
		long now = System.nanoTime();
		if (now - this.looked > LOOK_AGAIN) {
			this.looked = now;
			refresh();
		}
		return this.content;
	}

	/** Takes what changed, if it can be read. */
	void refresh() {
		String stamp = this.files.stamp();
		if (stamp.equals(this.content.stamp())) {
			return;
		}
		try {
			this.content = read(stamp);
		}
		catch (RuntimeException unreadable) {
			log.error("The council's content cannot be read; what was read before stays in force", unreadable);
			this.content = this.content.under(stamp);
		}
	}

	private Content read(String stamp) {
		return new Content(stamp, this.reader.profile(), this.reader.signs(), this.reader.screening(),
				this.reader.needs(), this.reader.areas(), this.reader.duty(), this.reader.language(),
				this.reader.indicators());
	}

	private record Content(String stamp, CouncilProfile profile, List<Sign> signs, Screening screening,
			List<Need> needs, Areas areas, DutyPlan duty, List<Phrase> language, Indicators indicators) {

		/** The same content, of files that could not be read. */
		Content under(String unreadable) {
			return new Content(unreadable, this.profile, this.signs, this.screening, this.needs, this.areas, this.duty,
					this.language, this.indicators);
		}

	}

}

package org.waymark.council;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import org.waymark.desk.SignWords;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.site.Council;
import org.waymark.site.Council.Sign;
import org.waymark.site.terms.Door;

/** Lets the desk show signs in the words that the reporter ticked. */
@Component
@ConditionalOnFace(Face.TRIAGE)
class CouncilSigns implements SignWords {

	private final Council council;

	CouncilSigns(Council council) {
		this.council = council;
	}

	@Override
	public Map<String, String> byCode() {
		Map<String, String> inOrder = new LinkedHashMap<>();
		this.council.signs().forEach(sign -> inOrder.put(sign.code(), sign.text()));
		return inOrder;
	}

	@Override
	public Optional<String> text(Door door, String code) {
		List<Sign> worries = this.council.list("worries-" + door.name().toLowerCase(Locale.ROOT));
		return Stream.concat(worries.stream(), this.council.signs().stream())
			.filter(sign -> sign.code().equals(code))
			.map(Sign::text)
			.findFirst();
	}

}

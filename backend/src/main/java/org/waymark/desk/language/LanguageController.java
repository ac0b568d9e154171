package org.waymark.desk.language;

import java.time.Duration;
import java.util.List;

import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

import org.waymark.desk.language.LanguageWords.Phrase;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;

/** The words to think about, for the script that shows hints during typing. */
@Controller
@ConditionalOnFace(Face.TRIAGE)
class LanguageController {

	private final Language language;

	LanguageController(Language language) {
		this.language = language;
	}

	@GetMapping("/triage/language")
	ResponseEntity<List<Phrase>> all() {
		return ResponseEntity.ok()
			.cacheControl(CacheControl.maxAge(Duration.ofMinutes(10)).cachePrivate())
			.body(this.language.all());
	}

}

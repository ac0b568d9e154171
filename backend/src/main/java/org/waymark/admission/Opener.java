package org.waymark.admission;

import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import org.waymark.intake.ReportReader;
import org.waymark.intake.WaitingReport;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.crypto.CannotOpen;
import org.waymark.platform.crypto.HubKeys;

/** Opens a sealed report with the hub's key and reads it. No I/O. */
@Component
@ConditionalOnFace(Face.TRIAGE)
class Opener {

	private final HubKeys keys;

	private final JsonMapper json;

	Opener(HubKeys keys, JsonMapper json) {
		this.keys = keys;
		this.json = json;
	}

	OpenedReport open(WaitingReport report) {
		try {
			return ReportReader.read(this.json, this.keys.openReport(report.sealed(), report.context()))
				.map(OpenedReport::read)
				.orElseGet(() -> OpenedReport.fault("UNKNOWN_SCHEMA"));
		}
		catch (CannotOpen wrongKey) {
			return OpenedReport.fault("CANNOT_OPEN");
		}
		catch (JacksonException | NullPointerException notOurDocument) {
			return OpenedReport.fault("CANNOT_READ");
		}
	}

}

package org.waymark.directory.unfound;

import java.util.List;

import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

import org.waymark.audit.Act;
import org.waymark.audit.Actor;
import org.waymark.audit.Audit;
import org.waymark.audit.AuditEntry;
import org.waymark.directory.schools.SchoolEdits;
import org.waymark.directory.unfound.UnfoundStore.Unfound;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.database.TriageDatabase;
import org.waymark.platform.ids.StaffId;

/** What an editor has to look for. */
@Component
@ConditionalOnFace(Face.TRIAGE)
class UnfoundPolicyList {

	private final UnfoundStore store;

	private final Audit audit;

	private final TriageDatabase database;

	UnfoundPolicyList(UnfoundStore store, Audit audit, TriageDatabase database) {
		this.store = store;
		this.audit = audit;
		this.database = database;
	}

	Mono<List<Unfound>> all() {
		return this.store.all().collectList();
	}

	/** An editor has looked for it; false when somebody else had before. */
	Mono<Boolean> looked(int urn, String kind, StaffId editor) {
		return this.store.remove(urn, kind)
			.flatMap(removed -> removed ? recorded(urn, kind, editor).thenReturn(true) : Mono.just(false))
			.as(this.database.transactions()::transactional);
	}

	private Mono<Void> recorded(int urn, String kind, StaffId editor) {
		return this.audit
			.record(AuditEntry.of(Act.SCHOOL_POLICY_LOOKED_FOR, Actor.staff(editor), SchoolEdits.subject(urn))
				.detail(urn + " " + kind));
	}

}

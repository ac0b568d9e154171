package org.waymark.audit;

import org.springframework.beans.factory.BeanFactory;

import org.waymark.testing.Rows;

/** Whether the chain of acts holds to its end, for tests of other features. */
public final class Chain {

	private Chain() {
	}

	/** False too while its newest entries are not sealed yet. */
	public static boolean holds(BeanFactory beans) {
		long entries = Rows.count("SELECT count(*) FROM audit.entry");
		return beans.getBean(AuditVerification.class)
			.verify()
			.blockOptional()
			.filter(seen -> seen.holds() && seen.last().position() == entries)
			.isPresent();
	}

}

package org.waymark.platform.database;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.transaction.reactive.TransactionalOperator;

/**
 * The database as the hub may use it: role {@code waymark_triage}.
 *
 * @param client runs statements
 * @param transactions makes several of them one
 */
public record TriageDatabase(DatabaseClient client, TransactionalOperator transactions) {

}

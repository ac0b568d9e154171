package org.waymark.platform.database;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.transaction.reactive.TransactionalOperator;

/**
 * The database as the public face may use it: role {@code waymark_public}, which sees no
 * table and may execute a few functions.
 *
 * @param client runs statements
 * @param transactions makes several of them one
 */
public record PublicDatabase(DatabaseClient client, TransactionalOperator transactions) {

}

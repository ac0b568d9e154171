package org.waymark.platform.database;

import io.r2dbc.spi.R2dbcException;
import org.springframework.dao.DataAccessException;
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

	/** Whether the database failed or was out of reach, whichever library says so. */
	public static boolean failed(Throwable failure) {
		return failure instanceof DataAccessException || failure instanceof R2dbcException;
	}

}

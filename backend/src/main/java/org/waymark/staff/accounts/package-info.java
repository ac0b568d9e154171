/**
 * Changes of accounts. The package is hidden from other modules: only this one changes an
 * account.
 */
@NullMarked
package org.waymark.staff.accounts;

import org.jspecify.annotations.NullMarked;

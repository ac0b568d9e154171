/**
 * Signing in with accounts that a council or a partner keeps, by OpenID Connect.
 */
@NullMarked
package org.waymark.staff.provider;

import org.jspecify.annotations.NullMarked;

package org.waymark.platform.limits;

import java.time.Duration;

/**
 * Under which a count is kept.
 *
 * @param hash 32 bytes in hexadecimal; says nothing without two keys
 * @param keep for how long a count means anything
 */
record BucketKey(String hash, Duration keep) {

}

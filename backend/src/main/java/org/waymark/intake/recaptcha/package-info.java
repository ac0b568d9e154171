/**
 * Asks Google's reCAPTCHA about a report, where the council has decided to offer it.
 * Whatever Google says or does not say marks the report, and stops nobody.
 */
@NullMarked
package org.waymark.intake.recaptcha;

import org.jspecify.annotations.NullMarked;

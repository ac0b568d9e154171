package org.waymark.notification.senders;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import org.jspecify.annotations.Nullable;

import org.waymark.site.text.EmailAddress;

/** A setting that is one e-mail address, or empty where it may be left out. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ ElementType.FIELD, ElementType.TYPE_USE })
@Constraint(validatedBy = MailAddress.Check.class)
@interface MailAddress {

	/** What is told of another one. */
	String message() default "must be an e-mail address";

	/** Asked for by Bean Validation; not used. */
	Class<?>[] groups() default {};

	/** Asked for by Bean Validation; not used. */
	Class<? extends Payload>[] payload() default {};

	/** Looks at one address. */
	class Check implements ConstraintValidator<MailAddress, String> {

		@Override
		public boolean isValid(@Nullable String address, ConstraintValidatorContext context) {
			return address == null || EmailAddress.read(address).isPresent();
		}

	}

}

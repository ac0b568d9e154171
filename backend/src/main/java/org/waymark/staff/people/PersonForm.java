package org.waymark.staff.people;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.springframework.http.HttpStatus;
import org.springframework.util.MultiValueMap;
import org.waymark.platform.web.Refusal;
import org.waymark.site.text.TypedText;
import org.waymark.staff.Role;
import org.waymark.staff.accounts.AccountChanges.NewAccount;

/**
 * The form of an invitation, as it came.
 *
 * @param signIn as typed
 * @param name as typed
 * @param role as chosen, or empty
 */
record PersonForm(String signIn, String name, String role) {

	private static final int LONGEST_NAME = 100;

	static PersonForm of(MultiValueMap<String, String> fields) {
		return new PersonForm(one(fields, "sign-in"), one(fields, "name"), one(fields, "role"));
	}

	static String one(MultiValueMap<String, String> fields, String name) {
		List<String> values = fields.getOrDefault(name, List.of());
		if (values.size() > 1) {
			throw new Refusal(HttpStatus.BAD_REQUEST);
		}
		return values.isEmpty() ? "" : String.valueOf(values.get(0));
	}

	/** The faults, by field. */
	Map<String, String> faults() {
		Map<String, String> faults = new LinkedHashMap<>();
		if (TypedText.isBlank(this.name) || TypedText.isLonger(this.name, LONGEST_NAME)) {
			faults.put("name", "Enter their name, in " + LONGEST_NAME + " characters or fewer");
		}
		if (!plain().matches("[a-z0-9][a-z0-9._@-]{1,60}")) {
			faults.put("sign-in", "Enter a user name of 2 or more small letters, digits, dots and hyphens");
		}
		if (chosen().isEmpty()) {
			faults.put("role", "Choose what they are there to do");
		}
		return faults;
	}

	NewAccount person() {
		return new NewAccount(plain(), TypedText.stripped(this.name), chosen().orElseThrow());
	}

	private String plain() {
		return TypedText.stripped(this.signIn).toLowerCase(Locale.ROOT);
	}

	private Optional<Role> chosen() {
		return Arrays.stream(Role.values()).filter(known -> known.name().equals(this.role)).findFirst();
	}

	@Override
	public String toString() {
		return "PersonForm[hidden]";
	}

}

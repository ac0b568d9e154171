package org.waymark.intake;

import java.security.SecureRandom;
import java.util.HashSet;
import java.util.Set;

import org.junit.jupiter.api.Test;

import org.waymark.site.VisitSecret;
import org.waymark.site.followup.ReturnCode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class VisitKeysTests {

	private final VisitSecret visit = VisitSecret.fresh(new SecureRandom());

	@Test
	void theSameSecretAlwaysDerivesTheSame() {
		VisitKeys once = new VisitKeys(this.visit);
		VisitKeys again = new VisitKeys(VisitSecret.parse(this.visit.text()).orElseThrow());
		assertThat(again.draftHash()).isEqualTo(once.draftHash());
		assertThat(again.draftKey()).isEqualTo(once.draftKey());
		assertThat(again.reference(0)).isEqualTo(once.reference(0));
		assertThat(again.returnCode()).isEqualTo(once.returnCode());
	}

	@Test
	void eachThingIsDerivedApart() {
		VisitKeys keys = new VisitKeys(this.visit);
		assertThat(keys.draftKey()).isNotEqualTo(keys.draftHash());
		assertThat(keys.reference(1)).isNotEqualTo(keys.reference(0));
	}

	@Test
	void referencesAndCodesDoNotRepeat() {
		SecureRandom random = new SecureRandom();
		Set<Object> seen = new HashSet<>();
		for (int i = 0; i < 2000; i++) {
			VisitKeys keys = new VisitKeys(VisitSecret.fresh(random));
			assertThat(seen.add(keys.reference(0))).isTrue();
			assertThat(seen.add(keys.returnCode())).isTrue();
		}
	}

	@Test
	void aReturnCodeWithOneWrongDigitOrTwoSwappedIsNoReturnCode() {
		String digits = new VisitKeys(this.visit).returnCode().digits();
		assertThat(digits).matches("[0-9]{16}");
		for (int i = 0; i < digits.length(); i++) {
			refuses(digits.substring(0, i) + ((digits.charAt(i) - '0' + 1) % 10) + digits.substring(i + 1));
		}
		for (int i = 0; i < digits.length() - 1; i++) {
			if (digits.charAt(i) != digits.charAt(i + 1)) {
				refuses(digits.substring(0, i) + digits.charAt(i + 1) + digits.charAt(i) + digits.substring(i + 2));
			}
		}
	}

	private static void refuses(String digits) {
		assertThatIllegalArgumentException().isThrownBy(() -> new ReturnCode(digits));
	}

}

package org.waymark.platform.network;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.waymark.site.Submission.Arrival;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class NetworksTests {

	@ParameterizedTest
	@CsvSource({ "203.0.113.77, 203.0.113.0/24", "2001:db8:1:2ff::9, 2001:db8:1:200:0:0:0:0/56",
			"::ffff:203.0.113.77, 203.0.113.0/24" })
	void aNetworkIsWhatOneCustomerIsGiven(String address, String network) {
		assertThat(seen(address, List.of())).isEqualTo(network);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "198.51.100.7 | 203.0.113.7 | 198.51.100.0/24", "10.1.2.3 | 203.0.113.7 | 203.0.113.0/24",
					"10.1.2.3 | 192.0.2.9, 203.0.113.7 | 203.0.113.0/24",
					"10.1.2.3 | 192.0.2.9, 203.0.113.7, 10.9.9.9 | 203.0.113.0/24",
					"10.1.2.3 | 203.0.113.7:5123 | 203.0.113.0/24", "10.1.2.3 | nonsense | ''", "10.1.2.3 | '' | ''",
					"10.1.2.3 | [2001:db8::1]:443 | 2001:db8:0:0:0:0:0:0/56" })
	void onlyNamedProxiesAreBelievedAndOnlyTheirLastWord(String connected, String forwarded, String network) {
		assertThat(seen(connected, List.of(forwarded))).isEqualTo(network);
	}

	@ParameterizedTest
	@ValueSource(strings = { "example.org", "10.0.0.0/33", "10.0.0.0/-1", "", "fe80::/129" })
	void whatIsNoNetworkIsRefusedAtTheStart(String text) {
		assertThatIllegalArgumentException().isThrownBy(() -> Network.parse(text));
	}

	@Test
	void theSiteLooksUnderTheSameName() {
		assertThat(Arrival.NETWORK).isEqualTo(Networks.ATTRIBUTE);
	}

	private static String seen(String connected, List<String> forwarded) {
		return new Networks(new ProxyProperties(List.of("10.0.0.0/8"))).sender(Addresses.parse(connected), forwarded)
			.map(address -> Network.around(address).text())
			.orElse("");
	}

}

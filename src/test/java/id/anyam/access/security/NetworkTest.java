package id.anyam.access.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NetworkTest {

    @ParameterizedTest
    @CsvSource({
        "36.72.214.9, 36.72.214.*",
        "2001:448a:2010:4f1:1:2:3:4, 2001:448a:2010:*",
        "[2001:db8::1], 2001:db8:*",
        "fe80::1%eth0, fe80:*",
        "::1, :*",
        "bukan alamat, ''"
    })
    void hidesTheSingleAddress(String address, String network) {
        assertThat(Network.of(address)).isEqualTo(network);
    }
}

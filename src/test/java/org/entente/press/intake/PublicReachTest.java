package org.entente.press.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Assurance 1.19: which addresses a report may be retrieved from, in all the forms that an address may take. */
class PublicReachTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0.0.0",
                "0.1.2.3",
                "10.0.0.1",
                "100.64.0.1",
                "100.127.255.255",
                "127.0.0.1",
                "127.255.255.254",
                "169.254.169.254",
                "172.16.0.1",
                "172.31.255.255",
                "192.0.0.8",
                "192.0.2.1",
                "192.88.99.1",
                "192.168.1.1",
                "198.18.0.1",
                "198.51.100.1",
                "203.0.113.1",
                "224.0.0.1",
                "239.255.255.255",
                "240.0.0.1",
                "255.255.255.255",
                "::",
                "::1",
                "::127.0.0.1",
                "::ffff:127.0.0.1",
                "::ffff:7f00:1",
                "::ffff:10.0.0.1",
                "::ffff:0:127.0.0.1",
                "64:ff9b::127.0.0.1",
                "64:ff9b::7f00:1",
                "64:ff9b:1::1",
                "100::1",
                "2001::1",
                "2001:0:4136:e378:8000:63bf:3fff:fdd2",
                "2001:20::1",
                "2001:db8::1",
                "2002:7f00:1::1",
                "2002:c0a8:101::1",
                "3fff::1",
                "fc00::1",
                "fd12:3456:789a::1",
                "fe80::1",
                "fe80::1%1",
                "fec0::1",
                "ff02::1",
                "5f00::1"
            })
    void noAddressOfThisMachineOrOfAPrivateNetworkIsInReach(String address) throws UnknownHostException {
        assertThat(PublicReach.isPublic(InetAddress.getByName(address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1.1.1.1", "93.184.216.34", "172.32.0.1", "100.128.0.1", "2606:2800:220:1::1", "2a00:1450::1"})
    void theRestOfTheNetworkIs(String address) throws UnknownHostException {
        var host = InetAddress.getByName(address);
        assertThat(PublicReach.isPublic(host)).isTrue();
        assertThat(new PublicReach().allows(host, 443)).isTrue();
        assertThat(new PublicReach().allows(host, 8080)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "agency.example",
                "//agency.example/",
                "ftp://agency.example/",
                "file:///etc/passwd",
                "javascript:alert(1)",
                "gopher://agency.example/",
                "jar:http://agency.example!/",
                "http://",
                "http:///path",
                "http://user@agency.example/",
                "http://user:word@agency.example/",
                "http://agency.example@127.0.0.1/",
                "http://2130706433/",
                "http://0x7f000001/",
                "http://0x7f.0.0.1/",
                "http://0177.0.0.1/",
                "http://017700000001/",
                "http://127.1/",
                "http://127.0.1/",
                "http://127.0.0.01/",
                "http://1.1.1.256/",
                "http://127.0.0.0x1/",
                "http://agency.example\\@127.0.0.1/",
                "http://agency.example /",
                "http://agency\u2028.example/",
                "http://agency.example:99999999/",
                "http://agency.example:99999/",
                "http://[::1%25lo]/",
                "http://[::1",
                "http://a_b.example/"
            })
    void anAddressThatProgramsReadDifferentlyIsNotAskedAtAll(String address) {
        assertThat(WebAddress.of(address)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://agency.example",
                "https://agency.example/a?b=c#d",
                "HTTPS://Agency.Example:443/",
                "https://[2606:2800:220:1::1]/",
                "https://93.184.216.34/",
                "https://agency.example./x",
                "https://وكالة.example/خبر",
                "https://agency.example/a|b?x={y}"
            })
    void addressesOfPagesAreReadInAnyScript(String address) {
        assertThat(WebAddress.of(address))
                .isPresent()
                .get()
                .extracting(URI::getHost)
                .isNotNull();
    }
}

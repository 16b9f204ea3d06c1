package org.hearsay.app.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressRulesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "127.0.0.1",
        "10.1.2.3",
        "172.16.0.1",
        "192.168.1.1",
        "169.254.169.254",
        "0.0.0.0",
        "100.64.0.1",
        "198.18.0.1",
        "224.0.0.1",
        "255.255.255.255",
        "::1",
        "::",
        "fe80::1",
        "fd00::1",
        "ff02::1",
        "::ffff:10.0.0.1",
        "64:ff9b::a00:1",
        "2002:7f00:1::"
      })
  void addressesOfThisMachineAndOfPrivateNetworksArePrivate(String address) throws Exception {
    assertThat(AddressRules.isPrivate(InetAddress.getByName(address))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "93.184.215.14",
        "8.8.8.8",
        "172.32.0.1",
        "100.128.0.1",
        "2606:2800:220:1::1",
        "64:ff9b::808:808"
      })
  void addressesOfThePublicInternetAreNot(String address) throws Exception {
    assertThat(AddressRules.isPrivate(InetAddress.getByName(address))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://127.0.0.1/a", "http://[::1]/a", "http://localhost:8080/a"})
  void aPrivateAddressIsRefusedWithTheOptionThatAllowsIt(String address) {
    assertThatThrownBy(() -> new AddressRules(false).check(URI.create(address)))
        .isInstanceOf(FetchException.class)
        .hasMessageContaining("was not asked")
        .hasMessageContaining("--allow-private-addresses");
  }

  @Test
  void aPrivateAddressIsAskedWhenAllowed() throws Exception {
    new AddressRules(true).check(URI.create("http://127.0.0.1/a"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"file:///etc/passwd", "ftp://example.org/a", "gopher://example.org/"})
  void otherSchemesThanTheWebsAreRefused(String address) {
    assertThatThrownBy(() -> new AddressRules(true).check(URI.create(address)))
        .isInstanceOf(FetchException.class)
        .hasMessageContaining("Only http:// and https:// are fetched");
  }

  @Test
  void anUnknownHostIsNamed() {
    assertThatThrownBy(() -> new AddressRules(false).check(URI.create("http://no.invalid/")))
        .isInstanceOf(FetchException.class)
        .hasMessageContaining("No host no.invalid is known");
  }
}

package org.hearsay.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.hearsay.claim.Account;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An account is read back part after part, and what is none is told. */
class KeptFormTest {
  private static final String REPORT =
      "\"report\": {\"id\": \"1\", \"sha256\": \"a\", \"text\": \"It fell.\", \"language\": \"en\"}";

  @Test
  void whatIsNotReadBackIsPassedOver() throws IOException {
    Account account = read("{%s, \"claims\": [], \"later\": {\"a\": [1, {}]}, \"actors\": []}");

    assertThat(account.reading().report().text()).isEqualTo("It fell.");
    assertThat(account.claims()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[]                       | it is no object",
        "{}                       | there is no id",
        "{\"claims\": [], %s}     | its claims come before its report",
        "{%s, \"claims\": 7}      | its claims are no list",
        "{%s, \"claims\": [7]}    | there is no id",
        "{%s, \"claims\": [       | Unexpected end-of-input",
      })
  void whatIsNoAccountIsTold(String json, String why) {
    assertThatExceptionOfType(IOException.class)
        .isThrownBy(() -> read(json))
        .withMessageContaining(why);
  }

  private static Account read(String json) throws IOException {
    return new KeptForm()
        .read(new ByteArrayInputStream(json.formatted(REPORT).getBytes(StandardCharsets.UTF_8)));
  }
}

package dev.maturity.io;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ByteTextTest {

  @ParameterizedTest
  @ValueSource(strings = {"a", ",", ",low", ",höch", "1234567"})
  void aShortTextIsOneNumber(String text) throws IOException {
    ByteText written = new ByteText();
    for (int i = 0; i < 20_000; i++) {
      written.addPacked(ByteText.packed(text.getBytes(UTF_8)));
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    written.writeTo(out);

    assertThat(out.toString(UTF_8)).isEqualTo(text.repeat(20_000));
  }

  @Test
  void anEmptyOrLongerTextIsNone() {
    assertThat(ByteText.packed(new byte[0])).isZero();
    assertThat(ByteText.packed("12345678".getBytes(UTF_8))).isZero();
  }
}

package dev.maturity.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class NumberTextProperties {

  private final NumberText numbers = new NumberText("");

  @Property
  void everyNumberReadsAsTheSame(@ForAll double number) throws IOException {
    String first = text(number);

    assertThat(Double.parseDouble(first)).isEqualTo(number == 0 ? 0.0 : number);
    assertThat(text(number)).isEqualTo(first).isEqualTo(CsvNumber.of(number));
    assertThat(first).doesNotContain("E");
  }

  @Example
  void numbersAreShort() throws IOException {
    assertThat(text(0.1)).isEqualTo("0.1");
    assertThat(text(1)).isEqualTo("1");
    assertThat(text(100)).isEqualTo("100");
    assertThat(text(1e20)).isEqualTo("100000000000000000000");
    assertThat(text(1e-7)).isEqualTo("0.0000001");
    assertThat(text(-0.0)).isEqualTo("0");
    assertThat(text(Double.NaN)).isEmpty();
    assertThat(text(Double.NEGATIVE_INFINITY)).isEmpty();
  }

  @Example
  void whatGoesBeforeIsWrittenBeforeAllAndNothing() throws IOException {
    NumberText cells = new NumberText(",");

    for (int time = 0; time < 2; time++) {
      assertThat(text(0.25, cells)).isEqualTo(",0.25");
      assertThat(text(0, cells)).isEqualTo(",0");
      assertThat(text(Double.NaN, cells)).isEqualTo(",");
      // The longest that is remembered, and one more.
      assertThat(text(1.5e-19, cells)).isEqualTo(",0.00000000000000000015");
      assertThat(text(1.5e-20, cells)).isEqualTo(",0.000000000000000000015");
    }
  }

  private String text(double number) throws IOException {
    return text(number, numbers);
  }

  private static String text(double number, NumberText numbers) throws IOException {
    ByteText text = new ByteText();
    numbers.add(number, text);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    text.writeTo(out);
    return out.toString(StandardCharsets.UTF_8);
  }
}

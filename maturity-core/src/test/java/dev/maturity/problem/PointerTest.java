package dev.maturity.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PointerTest {

  @Test
  void stepsAreJoinedBySlashes() {
    assertThat(Pointer.to(Pointer.to(Pointer.to("", "criteria"), 0), "weight"))
        .isEqualTo("/criteria/0/weight");
  }

  @Test
  void slashAndTildeAreEscaped() {
    // RFC 6901, section 5: the keys "a/b" and "m~n".
    assertThat(Pointer.to("", "a/b")).isEqualTo("/a~1b");
    assertThat(Pointer.to("", "m~n")).isEqualTo("/m~0n");
    assertThat(Pointer.to("", "~1")).isEqualTo("/~01");
    assertThat(Pointer.to("", "")).isEqualTo("/");
  }
}

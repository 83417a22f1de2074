package dev.maturity.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class ProgressTest {

  @Test
  void aBarFillsUp() {
    assertThat(Progress.bar(0, 200)).isEqualTo("[--------------------] 0 %, ");
    assertThat(Progress.bar(55, 200)).isEqualTo("[#####---------------] 27 %, ");
    assertThat(Progress.bar(200, 200)).isEqualTo("[####################] 100 %, ");
    assertThat(Progress.bar(201, 200)).isEqualTo("[####################] 100 %, ");
  }

  @Test
  void ofSomethingWithoutAKnownSizeThereIsNoBar() {
    assertThat(Progress.bar(7, 0)).isEmpty();
  }

  @Test
  void aWaitingPersonIsToldHowFarItIs() {
    assertThat(told(new Terminal.Screen(true, false, 80)))
        .isEqualTo("\r\u001b[KScoring a.csv … [##########----------] 50 %, 1 s\r\u001b[K");
  }

  @Test
  void whereNobodyWatchesNothingIsSaid() {
    assertThat(told(Terminal.Screen.NONE)).isEmpty();
  }

  private static String told(Terminal.Screen screen) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Terminal terminal = new Terminal(
        new ByteArrayInputStream(new byte[0]), OutputStream.nullOutputStream(), err, screen);
    CountDownLatch asked = new CountDownLatch(1);
    boolean isAsked = Progress.during(
        terminal,
        "Scoring a.csv",
        () -> {
          asked.countDown();
          return Progress.bar(1, 2);
        },
        () -> {
          try {
            return screen.interactive() && asked.await(10, TimeUnit.SECONDS);
          } catch (InterruptedException e) {
            throw new IllegalStateException(e);
          }
        });
    assertThat(isAsked).isEqualTo(screen.interactive());
    return err.toString(StandardCharsets.UTF_8);
  }
}

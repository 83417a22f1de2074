package dev.maturity.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class TerminalTest {

  @Test
  void textIsUtf8WhateverTheMachineThinks() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Terminal terminal = on(out);

    terminal.out().print("Ωé");
    terminal.finish();

    assertThat(out.toByteArray()).isEqualTo("Ωé".getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void standardInputCanBeReadOnce() {
    Terminal terminal = on(OutputStream.nullOutputStream());

    assertThat(terminal.takeInput()).isNotNull();
    assertThatThrownBy(terminal::takeInput)
        .isInstanceOf(UsageException.class)
        .hasMessage("Standard input (-) can be read only once.");
  }

  @Test
  void aReaderThatWentAwayIsNoFailure() {
    Terminal terminal = on(failing("Broken pipe"));

    terminal.out().print("a");

    assertThat(terminal.finish()).isTrue();
  }

  @Test
  void aFullDiskIsAFailure() {
    Terminal terminal = on(failing("No space left on device"));

    terminal.out().print("a");

    assertThatThrownBy(terminal::finish)
        .isInstanceOf(UsageException.class)
        .hasMessage("Standard output cannot be written: No space left on device.");
  }

  @Test
  void whatIsWrittenInTimeIsNoFailure() {
    Terminal terminal = on(new ByteArrayOutputStream());

    terminal.out().print("a");

    assertThat(terminal.finish()).isFalse();
  }

  private static Terminal on(OutputStream out) {
    return new Terminal(
        new ByteArrayInputStream(new byte[0]),
        out,
        OutputStream.nullOutputStream(),
        Terminal.Screen.NONE);
  }

  private static OutputStream failing(String reason) {
    return new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        throw new IOException(reason);
      }
    };
  }
}

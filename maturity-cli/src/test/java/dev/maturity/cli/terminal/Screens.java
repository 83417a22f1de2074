package dev.maturity.cli.terminal;

import java.io.ByteArrayInputStream;
import java.io.OutputStream;

/** Terminals on which nothing is read or written. */
final class Screens {

  private Screens() {}

  static Terminal plain(int width) {
    return of(new Terminal.Screen(false, false, width));
  }

  static Terminal coloured(int width) {
    return of(new Terminal.Screen(true, true, width));
  }

  private static Terminal of(Terminal.Screen screen) {
    return new Terminal(
        new ByteArrayInputStream(new byte[0]),
        OutputStream.nullOutputStream(),
        OutputStream.nullOutputStream(),
        screen);
  }
}

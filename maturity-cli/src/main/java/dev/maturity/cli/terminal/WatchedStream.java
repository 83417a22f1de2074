package dev.maturity.cli.terminal;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** Remembers why writing failed, which a print stream keeps to itself, and writes no more after that. */
final class WatchedStream extends FilterOutputStream {

  private final BooleanSupplier leadsToPipe;
  private volatile @Nullable IOException failure;

  WatchedStream(OutputStream out, BooleanSupplier leadsToPipe) {
    super(out);
    this.leadsToPipe = leadsToPipe;
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    if (failure == null) {
      try {
        out.write(bytes, from, length);
      } catch (IOException e) {
        failure = e;
      }
    }
  }

  @Override
  public void flush() throws IOException {
    if (failure == null) {
      try {
        out.flush();
      } catch (IOException e) {
        failure = e;
      }
    }
  }

  boolean isLost() {
    return failure != null;
  }

  boolean isClosedByReader() {
    IOException found = failure;
    if (found == null) {
      return false;
    }
    String reason = String.valueOf(found.getMessage()).toLowerCase(Locale.ROOT);
    if (reason.contains("pipe") || reason.contains("closed") || leadsToPipe.getAsBoolean()) {
      return true;
    }
    throw new UsageException("Standard output cannot be written: " + found.getMessage() + ".", "");
  }
}

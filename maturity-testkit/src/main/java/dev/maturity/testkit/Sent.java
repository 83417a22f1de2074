package dev.maturity.testkit;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;

/** What becomes of a thing on its way to another machine. */
final class Sent {

  private Sent() {}

  /** Writes the thing into a stream and reads it again. */
  @SuppressWarnings("unchecked") // What was just written comes back as what it was.
  static <T> T through(T thing) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(thing);
    } catch (IOException refused) {
      throw new AssertionError("It cannot be serialised: " + refused.getMessage(), refused);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      return (T) in.readObject();
    } catch (IOException | ClassNotFoundException refused) {
      throw new AssertionError("It cannot be deserialised: " + refused.getMessage(), refused);
    }
  }
}

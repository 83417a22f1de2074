package dev.maturity.io;

/** Texts to read. */
final class Samples {

  private Samples() {}

  /** A resource of this package. */
  static String text(String resource) {
    return Schemas.text(resource);
  }

  /** A small valid model with one more property. */
  static String model(String property) {
    return "{\"id\": \"m\", \"version\": \"1\", \"name\": \"M\",\n" + property + "}\n";
  }
}

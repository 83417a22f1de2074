package dev.maturity.validation;

import dev.maturity.problem.Pointer;

/**
 * A thing where it stands in a model.
 *
 * @param <T> its type
 * @param thing the thing
 * @param path its JSON pointer
 * @param kind what it is in words, such as {@code criterion}
 * @param id its id, or what else tells it from its siblings
 * @param within the words that say what it belongs to, such as {@code  of the scale (adoption-5)}; often empty
 */
record Place<T>(T thing, String path, String kind, String id, String within) {

  static <T> Place<T> of(T thing, String path, String kind, String id) {
    return new Place<>(thing, path, kind, id, "");
  }

  /** A thing that belongs to this one. */
  <P> Place<P> part(P part, String partPath, String partKind, String partId) {
    return new Place<>(part, partPath, partKind, partId, " of " + name());
  }

  /** The thing as a message names it: {@code the criterion (q1)}, or {@code the criterion} if its id is empty. */
  String name() {
    return Words.named(kind, id) + within;
  }

  /** The thing where its id has just been said: {@code the criterion}. */
  String nameless() {
    return "the " + kind + within;
  }

  String path(String property) {
    return Pointer.to(path, property);
  }
}

package dev.maturity.engine;

/** Thrown when a rule's result is not what the contract of rules asks for. The message is for a person. */
final class BrokenContract extends IllegalStateException {

  private static final long serialVersionUID = 1L;

  BrokenContract(String message) {
    super(message);
  }
}

package dev.maturity.compiled;

import dev.maturity.scorecard.Status;
import java.util.List;

/** The bytes by which statuses are stored. */
public final class StatusCodes {

  static final byte SCORED = 0;
  static final byte INSUFFICIENT = 1;
  static final byte UNANSWERED = 2;
  static final byte NOT_APPLICABLE = 3;
  static final byte NOT_SCORED = 4;
  private static final byte FAILED = 5;

  private static final List<Status> STATUSES = List.of(
      Status.SCORED,
      Status.INSUFFICIENT,
      Status.UNANSWERED,
      Status.NOT_APPLICABLE,
      Status.NOT_SCORED,
      Status.FAILED);

  private StatusCodes() {}

  /** The byte of a status. */
  public static byte of(Status status) {
    return switch (status) {
      case SCORED -> SCORED;
      case INSUFFICIENT -> INSUFFICIENT;
      case UNANSWERED -> UNANSWERED;
      case NOT_APPLICABLE -> NOT_APPLICABLE;
      case NOT_SCORED -> NOT_SCORED;
      case FAILED -> FAILED;
    };
  }

  /** The status of a byte. */
  public static Status status(byte code) {
    return STATUSES.get(code);
  }
}

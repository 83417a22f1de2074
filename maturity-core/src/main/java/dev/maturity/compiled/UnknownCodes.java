package dev.maturity.compiled;

/** Which of the codes for what nobody knows count as 0. */
enum UnknownCodes {
  NONE(0, 0),
  UNANSWERED(0, 0),
  DONT_KNOW(-1, 0),
  BOTH(0, -1);

  /** As {@link LaneSums#addUnknown} has them. */
  final long flip;

  final long all;

  UnknownCodes(long flip, long all) {
    this.flip = flip;
    this.all = all;
  }

  static UnknownCodes of(Worth worth) {
    if (worth.counts(AnswerCodes.UNANSWERED)) {
      return worth.counts(AnswerCodes.DONT_KNOW) ? BOTH : UNANSWERED;
    }
    return worth.counts(AnswerCodes.DONT_KNOW) ? DONT_KNOW : NONE;
  }
}

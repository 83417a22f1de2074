package dev.maturity.scoring;

/** What the position of a rule that decides on demands says beyond the rank. */
enum Progress {
  /** How far the next level's least fulfilled demand has come. */
  FRACTION("fraction"),
  /** One half as soon as anything above the level is begun. */
  HALF_STEP("half-step");

  static final String NAME = "progress";

  private final String word;

  Progress(String word) {
    this.word = word;
  }

  static Parameter parameter() {
    return Parameter.choice(
        NAME,
        "What the position says beyond the rank: fraction (the default), how far the next level's least fulfilled demand has come; or half-step, one half as soon as any criterion above the level is worth more than 0.",
        FRACTION.word,
        HALF_STEP.word);
  }

  static Progress of(Parameters parameters) {
    return parameters.choice(NAME).filter(HALF_STEP.word::equals).isPresent()
        ? HALF_STEP
        : FRACTION;
  }
}

package dev.maturity.problem;

/** The closed list of reasons for a {@link Problem}; programs branch on it, people read the message. */
public enum ProblemCode {
  /** The text is not JSON or CSV at all: the parser could not go on. */
  SYNTAX,
  /** The bytes are not valid UTF-8. */
  ENCODING,
  /** The text, its nesting or one of its tokens is beyond a limit. */
  TOO_LARGE,
  /** The same key stands twice in one object, or the same column twice in a header. */
  DUPLICATE_KEY,
  /** A property or column that the format does not have. */
  UNKNOWN_PROPERTY,
  /** A property or column that must be there and is not. */
  MISSING_PROPERTY,
  /** A value of another kind than expected, such as a text where a number belongs. */
  WRONG_TYPE,
  /** A word outside a closed list of words. */
  UNKNOWN_VALUE,
  /** A number outside its bounds. */
  OUT_OF_RANGE,
  /** A text that is empty, too long or not of the required form. */
  BAD_TEXT,
  /** The same id was given to two things. */
  DUPLICATE_ID,
  /** An id that names nothing. */
  DANGLING_REFERENCE,
  /** References that lead back to where they started. */
  CYCLE,
  /** A model that asks nothing. */
  EMPTY_MODEL,
  /** Parts of a model that contradict each other. */
  INCONSISTENT,
  /** A rule that no installed provider offers. */
  UNKNOWN_RULE,
  /** A rule's parameter that is unknown, missing or of the wrong kind. */
  BAD_PARAMETER,
  /** Cut points out of order, outside the range, or too few or too many. */
  BAD_CUT_POINTS,
  /** The assessment answers another model, or another version of it. */
  WRONG_MODEL,
  /** Two scorecards, two versions of a model, or a level and a benchmark, that cannot be compared, or only with care. */
  NOT_COMPARABLE,
  /** An answer about a criterion that the model does not have. */
  UNKNOWN_CRITERION,
  /** An answer that its scale does not allow. */
  BAD_ANSWER,
  /** The assessment departs from the protocol under which it says it was carried out. */
  PROTOCOL,
  /** The same rater answered the same criterion twice. */
  DUPLICATE_RESPONSE,
  /** A plug-in could not be loaded. */
  BROKEN_PROVIDER,
  /** Two plug-ins claim the same id. */
  PROVIDER_CLASH,
  /** No model of that id is installed. */
  UNKNOWN_MODEL,
  /** No benchmark of that id is installed. */
  UNKNOWN_BENCHMARK,
  /** A rule failed while scoring: it threw, or its result left its range. */
  RULE_FAILED,
  /** Something that is declared, and that nothing in the model uses. */
  UNUSED,
  /** A level that no answers lead to, as far as was found. */
  UNREACHABLE_LEVEL,
  /** A weight that changes no score and no level. */
  IDLE_WEIGHT,
  /** A criterion that counts toward no level where levels are decided by what counts toward them. */
  NO_LEVEL,
  /** Criteria that count toward levels where no rule asks for that. */
  IDLE_LEVELS,
  /** A threshold that is lower for a higher level. */
  FALLING_THRESHOLD,
  /** A dimension that weighs more than all the others beside it together. */
  OUTVOTED,
  /** A statement that asks two things at once. */
  DOUBLE_QUESTION,
  /** A statement, name or prerequisite that stands in the model twice. */
  REPEATED
}

package dev.maturity.model;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a node takes from the dimensions below it when it aggregates them. */
public enum PartValue {
  /** The score on the dimension's own range. */
  @JsonProperty("score")
  SCORE,
  /** How far the score lies up its range, from 0 to 1. */
  @JsonProperty("fraction")
  FRACTION,
  /** The rank of the dimension's level, counted from 1. */
  @JsonProperty("level-rank")
  LEVEL_RANK,
  /** The dimension's position on the curve: its rank and how far it has come toward the next. */
  @JsonProperty("position")
  POSITION
}

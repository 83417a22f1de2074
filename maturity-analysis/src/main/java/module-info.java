/** What to do about a scorecard: gaps to a target, a roadmap, a history, and metrics beside it. */
module dev.maturity.analysis {
  requires static transitive org.jspecify;
  requires transitive dev.maturity.core;

  exports dev.maturity.analysis;
}

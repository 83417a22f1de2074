package dev.maturity.models.gartnercxm;

/** The customer experience management model; its data come with the engine. */
public final class GartnerCxm {
  /** The id by which the model is found. */
  public static final String ID = "gartner-cxm";

  private GartnerCxm() {}
}

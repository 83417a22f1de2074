package dev.maturity.scorecard;

import java.util.Optional;

/**
 * The mean of the criteria that share a theme, for reports. A theme is never part of a score or level.
 *
 * @param theme the theme
 * @param score the mean of the criteria that count, by their own weights; empty when none does
 * @param coverage how much of the theme rests on answers
 */
public record ThemeScore(String theme, Optional<Score> score, Coverage coverage) {}

package app.courante.house.bad.crisis;

import app.courante.house.bad.text.TextSeesPlan;

/// Sees a room that it may not see.
public record CrisisSeesText(TextSeesPlan other) {}

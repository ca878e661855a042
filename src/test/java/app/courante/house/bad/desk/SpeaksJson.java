package app.courante.house.bad.desk;

import tools.jackson.databind.JsonNode;

/// Knows JSON where only values travel.
record SpeaksJson(JsonNode node) {}

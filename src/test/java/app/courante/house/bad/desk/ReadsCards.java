package app.courante.house.bad.desk;

import ezvcard.VCard;

/// Reads cards of others at the desk.
record ReadsCards(VCard card) {}

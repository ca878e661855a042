package app.courante.house.bad.desk;

import java.sql.Connection;

/// Knows SQL outside the store.
record SpeaksSql(Connection connection) {}
